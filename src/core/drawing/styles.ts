import { fonts } from '../language/fonts.js';

/** Styles of every picture, in pages and in files. */
export const drawStyles = `
text{font-family:${fonts};font-size:13px;fill:var(--_ink);stroke:none}
.mono{font-family:ui-monospace,"SFMono-Regular","Noto Sans Mono",Menlo,Consolas,monospace;font-size:12.5px}
.b{font-weight:600}.s12{font-size:12px}.s125{font-size:12.5px}.s14{font-size:14px}.s15{font-size:15px}.dim{fill:var(--_ink-2)}.cite{fill:var(--_accent)}
.glyph{fill:currentColor;stroke:none}.box,.swatch{stroke-width:1.75}.swatch{stroke-width:1.5}
.hatch-ground{fill:var(--_hole-fill);stroke:none}.hatch-line{stroke:var(--_hole);stroke-width:1.5;stroke-opacity:.34}
.halo{fill:none;stroke:none}.selected>.halo{stroke:var(--_accent);stroke-width:2.25}
.hair{stroke:var(--_hairline);stroke-width:1;fill:none}.arrow{fill:none;stroke:var(--_ink);stroke-width:2}.arrowhead{fill:var(--_ink);stroke:none}
`;
