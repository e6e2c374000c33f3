/** Rules for the marks of this figure. */
export const styles = `
.count-value{font-size:18px}
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
