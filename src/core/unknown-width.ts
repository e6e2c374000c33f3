/** Width for which a picture is drawn where none can be measured: hidden, or without a page; in px. Who renders without a page sets it. */
export const unknownWidth = { px: 672 };
