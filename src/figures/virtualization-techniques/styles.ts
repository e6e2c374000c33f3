/** Rules for the marks of this figure. */
export const styles = `
.score .ground{fill:var(--_page);fill-opacity:0;stroke:none}.score.chosen .ground{fill:var(--_panel);fill-opacity:1}.worker .slot{stroke-linejoin:round}.step-now{fill:none;stroke:var(--_ink);stroke-width:2.75}.chosen-edge{fill:var(--_accent);stroke:none}
.plate{fill:var(--_hole-fill);stroke:none}.chip .hatched{fill:none}
.stretch .box{fill:var(--_panel);stroke-width:1.5}.stretch.hollow .box{stroke-dasharray:4 4}
.slot{stroke-width:1}.cell.emulated .slot{fill:var(--_page);stroke:var(--_edge);stroke-dasharray:3 3}.cell.emulated .on{fill:var(--_ink)}
.cell.hollow .slot{fill:none;stroke:var(--_edge);stroke-dasharray:3 3}
.pill .slot{fill:var(--_page);stroke-width:1.25}.pill .on{fill:var(--_ink)}
.lock{fill:none;stroke:var(--_ink);stroke-width:1.5}
.flow,.loop{fill:none;stroke:var(--_edge);stroke-width:1.5}.tip{fill:var(--_edge)}.cycle{fill:none;stroke-width:1.5}
.flow.idle{stroke:var(--_hairline)}.tip.idle{fill:var(--_hairline)}
.flow.now{stroke:var(--_ink);stroke-width:2.75}.tip.now{fill:var(--_ink)}
.now .box,.now .slot,.cell.now .slot{stroke-width:2.75}.monitor.now .slot{stroke-width:1.25}.pill.now .slot,.monitor.now .pill.now .slot{stroke-width:2.75}
`;
