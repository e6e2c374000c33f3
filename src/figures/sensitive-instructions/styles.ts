/** Rules for the marks of this figure. */
export const styles = `
.universe{fill:none;stroke:var(--_hairline);stroke-width:1.25}
.privileged-area{fill:var(--_panel)}.overlap-area{fill:var(--_set-tint);stroke:none}
.hole-area{stroke:var(--_hole);stroke-width:2.5}
.set{fill:none;stroke:var(--_ink);stroke-width:2}.set.sensitive{stroke-width:2.25;stroke-dasharray:9 4}.set.edge{stroke:var(--_hole);stroke-width:2.5;stroke-dasharray:none}
.tab{fill:var(--_page);stroke:var(--_ink);stroke-width:2}.tab.sensitive{stroke-dasharray:6 3}
.plate{fill:var(--_hole-fill)}.on-hole{fill:var(--_hole-text)}
.chip .box{fill:var(--_page);stroke:var(--_ink);stroke-width:1.25}.chip.sensitive-only .box{stroke:var(--_hole);stroke-width:1.75}.chip.neither .box{stroke:var(--_edge)}.chip.contested .box{stroke-dasharray:3 3}
.chip.among .box{stroke:var(--_accent);stroke-width:2.25}text.among{fill:var(--_accent);text-decoration:underline}
.sign-line{fill:none;stroke:var(--_ink-2);stroke-width:1.5}.sensitive-only .sign-line{stroke:var(--_hole)}
`;
