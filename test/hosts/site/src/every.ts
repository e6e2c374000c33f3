// The test writes this file anew, with one import for each figure.
export {};
