/** Rules for the marks of this figure. */
export const styles = '.box{fill:var(--_panel);stroke:var(--_ink)}';
