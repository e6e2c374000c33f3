/** Rules for the rows, as text. */
export const styles = `
.ground{fill:var(--_page);fill-opacity:0;stroke:none}.held{fill:var(--_band-1);stroke:none}
.mini{stroke-width:1.5}.plain{fill:var(--_panel);stroke:none}.sealed{fill:var(--_page);stroke-dasharray:4 3}.holder{fill:currentColor;stroke:none}
.rule{fill:none;stroke:var(--_ink);stroke-width:1.5}.grid{fill:none;stroke:var(--_hairline);stroke-width:1.25;stroke-dasharray:1.5 4}.tick{fill:none;stroke:var(--_ink);stroke-width:1.25}.minor{fill:none;stroke:var(--_edge);stroke-width:1}
.full{fill:var(--_ink);stroke:none}.hollow{fill:var(--_page);stroke:var(--_ink);stroke-width:1.75}.hollow.faint{stroke:var(--_edge)}.dotted{fill:var(--_page);stroke:var(--_ink-2);stroke-width:1.75;stroke-dasharray:2 2.4}
.lock{fill:var(--_page);stroke:none}.hook{fill:none;stroke:var(--_page);stroke-width:1.75}.dash{fill:none;stroke:var(--_edge);stroke-width:1.75}
.dot{fill:currentColor;stroke:none}.near{stroke-width:2}.magnitude{stroke-dasharray:3 2.5}.band{stroke:none}.reach{fill:none;stroke-width:1.75;stroke-dasharray:1.75 3.5}.stop{fill:none;stroke-width:3}
.sample .reach,.sample .stop{stroke:var(--_ink)}
.flag{fill:var(--_ink);stroke:none}.pin{fill:var(--_ink);stroke:none}
.clear{paint-order:stroke;stroke:var(--_page);stroke-width:3;stroke-linejoin:round}
.bar{fill:var(--_page);stroke:var(--_edge);stroke-width:1}.part{fill:var(--_edge);stroke:none}.many{fill:none;stroke-width:2;stroke-opacity:.6}.chevron{fill:none;stroke:var(--_ink-2);stroke-width:1.75}
`;
