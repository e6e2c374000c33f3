/** Rules for the marks of this figure. */
export const styles = '.relations{pointer-events:none}';
