/** Whether a text shows nothing: white space, zero-width characters, marks of direction. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}
