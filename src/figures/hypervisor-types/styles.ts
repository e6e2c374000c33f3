/** Rules for the marks of this figure. */
export const styles = `
.stack .box{fill:var(--_page);fill-opacity:0;stroke:none}
.layer .box{stroke-width:1.5}
.badge{fill:var(--_ink);stroke:var(--_ink);stroke-width:1.5}.badge.contested{fill:var(--_page);stroke-dasharray:3 3}
.badge-text{fill:var(--_page)}.badge-text.contested{fill:var(--_ink)}
.held{fill:var(--_page);stroke:var(--_ink);stroke-width:1.25}.held.asked{stroke-width:2.25}
.answer .box{stroke-width:2.75}
.ghost .box{fill:var(--_page);stroke:var(--_edge);stroke-width:1.25}.ghost .glyph{fill:var(--_edge)}.ghost .on,.ghost text{fill:var(--_ink-2)}.ghost .held{stroke:var(--_edge);stroke-width:1}
.call{fill:none;stroke:var(--_ink);stroke-width:2}.call-head{fill:var(--_ink);stroke:none}.call.host{stroke:var(--_ink-2);stroke-width:1.5;stroke-dasharray:4 4}.call-head.host{fill:var(--_ink-2)}
`;
