/** Width of the window from which a rule of virt-figures.css holds, and the narrowest figure to be expected there, in px. */
export const bands = [
  [0, 288],
  [360, 328],
  [420, 380],
  [520, 480],
  [640, 592],
  [760, 640],
];
