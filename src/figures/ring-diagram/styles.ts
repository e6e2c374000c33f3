/** Rules for the marks of this figure. */
export const styles = `
.band-0{fill:var(--_band-0)}.band-1{fill:var(--_band-1)}.band-2{fill:var(--_band-2)}.band-3{fill:var(--_band-3)}
.band-0,.band-1,.band-2,.band-3{stroke:var(--_edge);stroke-width:1.25}
.area{fill:none;pointer-events:all}.ways{pointer-events:none}
.bracket{fill:none;stroke:var(--_ink);stroke-width:1.5}.leader{fill:none;stroke:var(--_edge);stroke-width:1}.leader-end{fill:var(--_edge)}
`;
