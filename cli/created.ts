/** The date a report bears. SOURCE_DATE_EPOCH (seconds, https://reproducible-builds.org/specs/source-date-epoch/) fixes it for bytes that are the same each time. */
export function createdNow(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return (epoch && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date()).toISOString();
}
