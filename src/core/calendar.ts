/** A date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const datePattern = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** Whether the month and the day of such a date are in the calendar. */
export function inCalendar(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  // The last day of a month is the one before the next month's first.
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
