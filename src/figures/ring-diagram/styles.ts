/** Rules for the marks of this figure. */
export const styles = `
.band-0{fill:var(--_band-0)}.band-1{fill:var(--_band-1)}.band-2{fill:var(--_band-2)}.band-3{fill:var(--_band-3)}
.band-0,.band-1,.band-2,.band-3{stroke:var(--_edge);stroke-width:1.25}
.area{fill:none;pointer-events:all}.ways{pointer-events:none}
.bracket{fill:none;stroke:var(--_ink);stroke-width:1.5}.leader{fill:none;stroke:var(--_edge);stroke-width:1}.leader-end{fill:var(--_edge)}

.badge rect{fill:var(--_page);stroke:var(--_ink);stroke-width:1.75}.badge.costs rect{fill:var(--_ink)}.badge.costs text{fill:var(--_page)}
.hop.todo .arrow{stroke:var(--_ink-2);stroke-width:1.5;stroke-dasharray:4 4}.hop.todo .arrowhead{fill:var(--_ink-2)}.hop.done .arrow{stroke:var(--_ink-2);stroke-width:1.75}.hop.done .arrowhead{fill:var(--_ink-2)}.hop.now .arrow{stroke-width:3}
.tag{fill:none;stroke:var(--_hole);stroke-width:1.75}.amiss{fill:var(--_hole)}.amiss-way{fill:none;stroke:var(--_hole);stroke-width:2.5}.amiss-bar{fill:var(--_hole)}.hop-rest{fill:none;stroke:var(--_ink-2);stroke-width:1.5;stroke-dasharray:4 4}.rest-head{fill:var(--_ink-2)}.value{fill:var(--_page);stroke:var(--_ink-2);stroke-width:1.5}.value.wrong{fill:var(--_hole-fill);stroke:var(--_hole);stroke-width:2}
.veil{fill:var(--_page);fill-opacity:.7;stroke:none}
.badge.now rect{stroke:var(--_accent);stroke-width:3}.token{fill:var(--_accent);stroke:var(--_page);stroke-width:1.5}
`;
