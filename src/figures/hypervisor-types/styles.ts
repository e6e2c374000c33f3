/** Rules for the marks of this figure. */
export const styles = `
.stack .box{fill:var(--_page);fill-opacity:0;stroke:none}
.layer .box{stroke-width:1.5}
.badge{fill:var(--_ink);stroke:var(--_ink);stroke-width:1.5}.badge.contested{fill:var(--_page);stroke-dasharray:3 3}
.badge-text{fill:var(--_page)}.badge-text.contested{fill:var(--_ink)}
.held{fill:var(--_page);stroke:none}.held.asked{stroke:var(--_ink);stroke-width:2.25}
.contour{fill:none;stroke:var(--_hypervisor);stroke-width:3;stroke-linejoin:round}.contour.reading-1{stroke-dasharray:9 5}.contour.reading-2{stroke-dasharray:3 4}.contour.off{opacity:0}
.answer .box{stroke-width:2.75}
.ghost .box{fill:var(--_page);stroke:var(--_edge);stroke-width:1.25}.ghost .glyph{fill:var(--_edge)}.ghost .on,.ghost text{fill:var(--_ink-2)}
.call{fill:none;stroke:var(--_ink);stroke-width:2}.call-head{fill:var(--_ink);stroke:none}.call.host{stroke:var(--_ink-2);stroke-width:1.5;stroke-dasharray:4 4}.call-head.host{fill:var(--_ink-2)}
`;
