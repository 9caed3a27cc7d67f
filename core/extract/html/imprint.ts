/** Longest line, in UTF-16 units, that says who publishes a page. */
const LONGEST = 500;

/**
 * Words by which a house says in law who it is: register, seat, capital, licence. Each names a register or a form that stands in imprints
 * of one country and in no news; with a number or a place after it.
 */
const IMPRINT: readonly RegExp[] = [
  /\bregistered (?:in england|in scotland|in ireland|office|charity|number|company)\b/i,
  /\bcompany (?:registration )?(?:no|number|reg)\b\.? ?:?\s*\d/i,
  /\bABN:? ?\d/,
  /\b(?:amtsgericht|handelsregister)\b.{0,40}\bHR[AB]\b|\bUSt-?Id/i,
  /\b(?:SAS|SARL|S\.A\.|SA) au capital de\b|\bR\.?C\.?S\.? \p{Lu}\p{L}+ \d|\bdirecteur de (?:la )?publication\b/iu,
  /\bP\. ?IVA\b|\bPartita IVA\b|\bReg(?:istrazione)?\.? (?:del )?Trib(?:unale)?\b/i,
  /\bCNPJ\b ?:?\s*\d|\b(?:CIF|NIF)\b ?:?\s*[A-Z]?\d/,
  /свидетельство о регистрации|регистрационный номер сми|учредитель:/i,
  /\bKvK\b.{0,20}\d{6}|\bKRS\b ?:?\s*\d|\bMersis\b/i,
  /ICP备|(?:增值电信|互联网新闻信息服务)(?:业务经营)?许可证/,
];

/** Whether a line is of a page's imprint: "Registered in England and Wales under number 00412". */
export const isImprint = (text: string): boolean => text.length < LONGEST && IMPRINT.some((pattern) => pattern.test(text));
