// Names under which news agencies are credited, as printed; "=" between those of one house. A slash, comma, "and" or hyphen may join several ("BSS/AFP").
const AGENCIES =
  'AFP=एएफपी=Agence France-Presse=Agence France Presse=এএফপি=أ ف ب=أ.ف.ب=فرانس برس=وكالة فرانس برس=法新社|AP=एपी=The Associated Press=Associated Press=أسوشيتد برس=美联社=美聯社|Reuters=रॉयटर्स=रायटर=Thomson Reuters=রয়টার্স=رويترز=路透社=路透=ロイター=Ρόιτερς|Thomson Reuters Foundation|dpa=Deutsche Presse-Agentur=DPA=د ب أ=د.ب.أ=德新社|dpa-AFX|EFE=Agencia EFE|Xinhua=Xinhua News Agency=新华社=新華社=新华网=شينخوا|PTI=Press Trust of India=पीटीआई=भाषा=पीटीआई-भाषा|ANI=Asian News International=एएनआई|IANS=आईएएनएस|UNI=यूएनआई=वार्ता|BSS=Bangladesh Sangbad Sangstha=বাসস=বাসংস|UNB=ইউএনবি|bdnews24.com|TASS=ITAR-TASS=ТАСС=塔斯社|Interfax=Интерфакс|RIA Novosti=РИА Новости|Sputnik=سبوتنيك|ANSA=Ansa|Adnkronos|AGI|APA|KNA|EPD=epd|SID|sid|Bloomberg=Bloomberg News|Dow Jones|UPI|PA=PA Media=Press Association|CNA=中央社|Kyodo=Kyodo News=共同通信=共同社|Jiji=Jiji Press=時事通信|Yonhap=연합뉴스|Bernama|Antara|ANP|Belga|NTB|TT|Ritzau|STT|PAP|ČTK=CTK|MTI|Agerpres|Hina=HINA|Tanjug|Beta|SITA|TASR|STA|Anadolu=Anadolu Agency=Anadolu Ajansı=AA=الأناضول=وكالة الأناضول|DHA=Demirören Haber Ajansı|IHA=İHA=İhlas Haber Ajansı|IRNA|SANA|WAM=وام|SPA=واس|KUNA|QNA=قنا|MENA|Petra=بترا|Lusa=Agência Lusa|Europa Press|Notimex|Télam=Telam|Agencia Brasil=Agência Brasil|ATS=ats|Keystone-ATS|Keystone-SDA|SDA=sda|AAP=Australian Associated Press|The Canadian Press=Canadian Press=CP|NAN|GNA|Ukrinform=Укринформ|Unian=UNIAN=УНИАН|BelTA=БелТА|Kazinform|VNA|APP|TNS=Tribune News Service|States Newsroom|IPS=Inter Press Service|RFE/RL|AFP-Services|AFP-Relaxnews|VOA|WAFA|NNA|CNN|CNN Business|Getty Images|APTN|BNS|LETA|中新社|中新网|中国新闻社|共同|時事|AFP時事|뉴시스|뉴스1|ΑΠΕ-ΜΠΕ=ΑΠΕ';

let names: ReadonlyMap<string, readonly string[]> | null = null;

/** Names in small letters, with all names of their house. */
const known = (): ReadonlyMap<string, readonly string[]> => {
  names ??= new Map(
    AGENCIES.split('|')
      .map((house) => house.split('='))
      .flatMap((house) => house.map((name): [string, readonly string[]] => [name.toLowerCase(), house])),
  );
  return names;
};

/** Every name under which a house signs: "Associated Press" → "AP", "The Associated Press" …; the name itself where no list knows it. */
export const namesOfHouse = (name: string): readonly string[] => known().get(name.trim().toLowerCase()) ?? [name];

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
  /(?:^|[^a-zà-ÿ])(?:times|post|courier|herald|tribune|gazette|journal|courrier|correio|correo|jornal|diário|heraldo|giornale|chronicle|guardian|observer|independent|telegraph|standard|news|newsroom|daily|weekly|review|press|star|sun|mirror|express|mail|globe|monitor|reporter|bulletin|record|examiner|sentinel|register|dispatch|echo|argus|advertiser|zeitung|tagblatt|tageblatt|nachrichten|anzeiger|bote|kurier|rundschau|presse|monde|figaro|libération|dépêche|dépêches|país|mundo|diario|prensa|nación|noticias|corriere|repubblica|stampa|gazzetta|notizie|agency|agencies|agencia|agência|agence|agenzia|agentur|agenturen|nachrichtenagentur|wire|wires|newswire|network|media|broadcasting|radio|tv|service|services|dienst)(?:$|[^a-zà-ÿ])/;

/** Whether a name says of itself that it is a newspaper, an agency or a station: "Allied Wire", "Dépêches du Sud", "Nord-Dienst"; not "CDU". */
export const isNamedOrganisation = (name: string): boolean => isAgency(name) || ORGANISATION.test(name.trim().toLowerCase());

/** Whether a name reads like a newspaper's, an agency's or a station's: "Allied Wire", "Dépêches du Sud", "ANC", "TransAtlas". */
export function isOrganisation(name: string): boolean {
  const all = name.trim();
  if (isNamedOrganisation(all)) return true;
  return !all.includes(' ') && all.length > 1 && (/^[A-Z]{2,8}$/.test(all) || /^[A-Z][^A-Z]+[A-Z]/.test(all));
}

/** Names that are a person's or a common word too: an agency's only where they stand alone. */
const PERSONS_TOO = new Set(['Petra', 'Beta', 'Hina', 'Sputnik', 'Ansa', 'Sid', 'Antara', 'Lusa', 'भाषा', 'वार्ता']);

/** Whether a name is an agency's wherever it stands, beside a place too: of three letters or more, and no person's. */
export const isSureAgency = (name: string): boolean => name.length > 2 && agencyNames().includes(name);

/** The names of agencies by which a byline of several words may name one: "Ana Ruiz, Reuters". */
export const agencyNames = (): readonly string[] => AGENCIES.split(/[|=]/).filter((name) => !PERSONS_TOO.has(name));
