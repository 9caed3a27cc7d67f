// Names under which news agencies are credited, as printed. A slash, comma, "and" or hyphen may join several ("BSS/AFP").
const AGENCIES =
  'AFP|Agence France-Presse|Agence France Presse|AP|The Associated Press|Associated Press|Reuters|Thomson Reuters|Thomson Reuters Foundation|dpa|dpa-AFX|DPA|EFE|Xinhua|PTI|Press Trust of India|ANI|IANS|UNI|BSS|UNB|bdnews24.com|TASS|ITAR-TASS|Interfax|RIA Novosti|Sputnik|ANSA|Ansa|Adnkronos|AGI|APA|KNA|epd|EPD|SID|sid|Bloomberg|Bloomberg News|Dow Jones|UPI|PA|PA Media|Press Association|CNA|Kyodo|Kyodo News|Jiji|Jiji Press|Yonhap|Bernama|Antara|ANP|Belga|NTB|TT|Ritzau|STT|PAP|ČTK|CTK|MTI|Agerpres|Hina|HINA|Tanjug|Beta|SITA|TASR|STA|Anadolu|Anadolu Agency|AA|DHA|IHA|IRNA|SANA|WAM|SPA|KUNA|QNA|MENA|Petra|Lusa|Europa Press|Notimex|Télam|Telam|Agencia Brasil|Agência Brasil|ATS|ats|Keystone-ATS|Keystone-SDA|SDA|sda|AAP|Australian Associated Press|The Canadian Press|Canadian Press|CP|NAN|GNA|Ukrinform|Unian|UNIAN|BelTA|Kazinform|VNA|APP|TNS|Tribune News Service|States Newsroom|Inter Press Service|IPS|RFE/RL|AFP-Services|AFP-Relaxnews|VOA|WAFA|NNA|CNN|CNN Business|Getty Images|বাসংস|ТАСС|РИА Новости|Интерфакс|УНИАН|Укринформ|БелТА|বাসস|ইউএনবি|এএফপি|রয়টার্স|أ ف ب|رويترز|د ب أ|APTN|BNS|LETA|新华社|新華社|新华网|中新社|中新网|中国新闻社|中央社|法新社|路透社|路透|美联社|美聯社|塔斯社|德新社|共同社|共同通信|共同|時事|時事通信|ロイター|AFP時事|연합뉴스|뉴시스|뉴스1|ΑΠΕ-ΜΠΕ|ΑΠΕ|Ρόιτερς|أ.ف.ب|فرانس برس|وكالة فرانس برس|أسوشيتد برس|د.ب.أ|الأناضول|وكالة الأناضول|شينخوا|سبوتنيك|قنا|وام|واس|بترا';

let names: Set<string> | null = null;
const known = (): Set<string> => {
  names ??= new Set(AGENCIES.split('|').map((name) => name.toLowerCase()));
  return names;
};

/** "The Associated Press" → "Associated Press". */
export const withoutArticle = (name: string): string => name.replace(/^the /i, '');

/** Whether a name is an agency's, or several agencies' joined: "AFP", "dpa/lby", "Reuters, AP", "AFP and Reuters". */
export function isAgency(name: string): boolean {
  const all = withoutArticle(name.trim());
  if (all === '' || all.length > 60) return false;
  if (known().has(all.toLowerCase())) return true;
  const parts = all
    .split(/[/,;+&、，،]| and | und | et | y | e | και | with /i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2) return false;
  const agencies = parts.filter((part) => known().has(part.toLowerCase()));
  // "dpa/lby", "BSS/AFP": the others are desks or the outlet's own short name.
  return agencies.length > 0 && parts.every((part) => known().has(part.toLowerCase()) || /^[^\s\d()]{2,8}$/.test(part));
}

/** Words in the names of newspapers, agencies and stations, in small letters. */
const ORGANISATION =
  /(?:^|[^a-zà-ÿ])(?:times|post|courier|herald|tribune|gazette|journal|chronicle|guardian|observer|independent|telegraph|standard|news|newsroom|daily|weekly|review|press|star|sun|mirror|express|mail|globe|monitor|reporter|bulletin|record|examiner|sentinel|register|dispatch|echo|argus|advertiser|zeitung|tagblatt|tageblatt|nachrichten|anzeiger|bote|kurier|rundschau|presse|monde|figaro|libération|dépêche|dépêches|país|mundo|diario|prensa|nación|noticias|corriere|repubblica|stampa|gazzetta|notizie|agency|agencies|agencia|agência|agence|agenzia|agentur|agenturen|nachrichtenagentur|wire|wires|newswire|network|media|broadcasting|radio|tv|service|services|dienst)(?:$|[^a-zà-ÿ])/;

/** Whether a name says of itself that it is a newspaper, an agency or a station: "Allied Wire", "Dépêches du Sud", "Nord-Dienst"; not "CDU". */
export const isNamedOrganisation = (name: string): boolean => isAgency(name) || ORGANISATION.test(name.trim().toLowerCase());

/** Whether a name reads like a newspaper's, an agency's or a station's: "Allied Wire", "Dépêches du Sud", "ANC", "TransAtlas". */
export function isOrganisation(name: string): boolean {
  const all = name.trim();
  if (isNamedOrganisation(all)) return true;
  return !all.includes(' ') && all.length > 1 && (/^[A-Z]{2,8}$/.test(all) || /^[A-Z][^A-Z]+[A-Z]/.test(all));
}

/** Names that are a person's too: an agency's only where they stand alone. */
const PERSONS_TOO = new Set(['Petra', 'Beta', 'Hina', 'Sputnik', 'Ansa', 'Sid', 'Antara', 'Lusa']);

/** The names of agencies by which a byline of several words may name one: "Ana Ruiz, Reuters". */
export const agencyNames = (): readonly string[] => AGENCIES.split('|').filter((name) => !PERSONS_TOO.has(name));
