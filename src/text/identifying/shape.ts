import { type IdentifierPattern, NOT_IN_WORD, NUMBER_WORD, pattern } from './source.ts'

const MONTH =
  '(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|(?:jan|feb|febr|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)(?:\\.|(?![a-zæøå])))'
const ENDS = '(?![\\p{L}\\p{N}])'
/** What Danish streets end in; none of them is a street without a capital and a number. */
const STREET =
  '(?:vej|vejen|gade|gaden|gård|gården|gårde|gårdene|allé|allè|alle|alléen|stræde|strædet|plads|pladsen|torv|torvet|vænget|vænge|vang|vangen|parken|park|bakken|bakke|bakkerne|haven|haverne|have|haver|toften|tofte|tofterne|engen|eng|enge|engene|boulevard|boulevarden|stien|sti|kajen|kaj|havn|havnen|brygge|bryggen|kvarteret|ager|agre|ageren|agrene|bo|marken|mark|markerne|lund|lunden|dal|dalen|høj|højen|højene|bjerg|bjerget|banke|banken|brink|brinken|skrænt|skrænten|krog|krogen|løkke|løkken|led|leddet|kær|kæret|mose|mosen|sving|svinget|ring|ringen|promenade|promenaden|esplanade|esplanaden|vold|volden|gyde|gyden|passage|passagen|strand|stranden|kyst|kysten|hegn|hegnet|gærdet|fælled|fælleden|lyng|lyngen|hede|heden|søen|åen|bro|broen|kanal|kanalen|port|porten|husene|rækken|rækkerne|terrasse|terrasserne|kollegiet|skoven|skov|vad|vadet|led|leddet|linjen|svinget|tværvej|hjørnet|pynten|næsset)'
const FLAT =
  '(?:lejl(?:ighed)?|vær(?:else)?|dør|opg(?:ang)?|indgang|hus|blok|bolig|LEJL|VÆR|DØR|OPG|HUS|BLOK)\\.?\\s*(?:\\d{1,4}|\\p{Lu}(?!\\p{L}))'
const DOOR = `(?:,?\\s*(?:(?:st|ST|St|kl|KL|kld|KLD|\\d{1,2}(?!\\d))\\.?(?:\\s*(?:sal|SAL))?(?:[,.]?\\s*(?:tv|th|mf|TV|TH|MF|${FLAT})\\.?)?|${FLAT}))?(?:,\\s*(?:baghus|forhus|sidehus|mellembygning|kælder|parterre|loft|stue)(?:et|en|n)?(?!\\p{L}))?(?:,?\\s*(?:DK-)?\\d{4} +\\p{Lu}\\p{L}+(?: +\\p{Lu}{1,2}(?!\\p{L}))?)?`

const SHORT_MONTH = '(?:jan|feb|febr|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)\\.?'

/** In their order: what an earlier one has taken, a later one leaves. */
export const PATTERNS: readonly IdentifierPattern[] = [
  pattern(
    'kommune',
    `${NOT_IN_WORD}(?!(?:Din|Vores|Den|En|DIN|VORES|DEN|EN|Og|I|Som|Til|Fra|DER|Center)\\s)(?:(?:Sct|Gl|Ny|Nr|Sdr|Vester|Øster)\\.?\\s+)?\\p{Lu}[\\p{L}-]+\\s+(?:[Kk]ommunes?|KOMMUNES?)(?!\\p{L})`,
    'gu',
  ),
  // A heading with its letters set apart.
  pattern('navn', `${NOT_IN_WORD}\\p{Lu}(?: {1,3}\\p{Lu}){3,}${ENDS}`, 'gu'),
  pattern('institution', `${NOT_IN_WORD}TV\\s?2${ENDS}`, 'gu'),
  // A sign that only a name has between its words.
  pattern('institution', `${NOT_IN_WORD}\\p{Lu}[\\p{L}-]+\\s?[&+]\\s?\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?`, 'gu'),
  pattern('net', '[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+'),
  pattern('net', '(?:https?://|www\\.)[^\\s<>")]*[^\\s<>").,;:]'),
  pattern(
    'net',
    `(?:${NOT_IN_WORD}\\p{Lu}[\\p{L}\\p{N}_-]* ){0,3}[\\p{L}\\p{N}_.-]+\\.(?:docx?|pdf|jpe?g|png|xlsx?|txt|msg|eml|zip|heic|mp3|mp4|odt|rtf)${ENDS}`,
    'gu',
  ),
  pattern('net', `[\\p{L}\\p{N}_.-]+\\.(?:docx?|pdf|jpe?g|png|xlsx?|txt|msg|eml|zip|heic|mp3|mp4|odt|rtf)${ENDS}`),
  pattern(
    'net',
    `${NOT_IN_WORD}(?:[\\p{L}\\p{N}-]+\\.)+(?:dk|com|org|net|eu|nu)(?:/[^\\s<>")]*[^\\s<>").,;:])?${ENDS}`,
  ),
  pattern('nummer', `${NOT_IN_WORD}\\d{6}\\s?-?\\s?(?:\\d{4}|[x*]{4})${ENDS}`),
  pattern(
    'dato',
    `${NOT_IN_WORD}(?:(?:d\\.\\s?)?\\d{1,2}\\s?\\.?\\s?(?:,|og|til|eller|-)?\\s?){1,6}${MONTH}(?:\\s+(?:19|20)\\d\\d)?${'(?![\\p{L}\\p{N}])'}`,
  ),
  pattern('dato', `${NOT_IN_WORD}\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?(?:\\d{4}|\\d{2})${ENDS}`),
  pattern('dato', `${NOT_IN_WORD}\\d{4}-\\d{2}-\\d{2}${ENDS}`),
  pattern(
    'dato',
    `(?:(?<!\\p{L})d\\.\\s?)?${NOT_IN_WORD}\\d{1,2}/\\d{1,2}(?:(?:\\s+|\\s?-\\s?)(?:(?:19|20)\\d\\d|\\d\\d(?!\\d)))?(?![\\p{L}\\p{N}/])`,
  ),
  pattern('dato', `(?<=den\\s)(?:\\p{L}+(?:te|de|je)|første|anden)\\s+(?:i\\s+)?${MONTH}(?:\\s+(?:19|20)\\d\\d)?`),
  // The day alone, in a word or a number, by a day of the week.
  pattern('dato', `(?<=dag\\s(?:den|d\\.)\\s?)(?:\\p{L}+(?:te|ende|de|je)(?!\\p{L})|første|anden|\\d{1,2}\\.?(?!\\d))`),
  pattern('dato', `${NOT_IN_WORD}${SHORT_MONTH}\\s+(?:19|20)\\d\\d${ENDS}`),
  pattern('dato', `${NOT_IN_WORD}(?:forår|sommer|efterår|vinter)(?:en|et)?\\s+(?:19|20)\\d\\d${ENDS}`),
  pattern(
    'dato',
    `${NOT_IN_WORD}uge(?:rne)?\\s+\\d{1,2}(?:\\s?(?:-|,|og)\\s?\\d{1,2})*(?!\\s*(?:time|gang|,\\d))${ENDS}`,
  ),
  pattern(
    'dato',
    `${NOT_IN_WORD}(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?:\\s+måned(?!\\p{L}))?(?:\\s+(?:19|20)\\d\\d)?(?![\\p{L}\\p{N}-])`,
  ),
  pattern('telefon', `\\+\\s?\\d{1,3}(?:[ .-]?\\d{2,4}){2,5}${ENDS}`),
  pattern('telefon', `${NOT_IN_WORD}\\d{2}(?:[.-]\\d{2}){3}${ENDS}`),
  pattern('telefon', `${NOT_IN_WORD}\\d{4} \\d{4}${ENDS}`),
  // Read from a picture: one and nought as letters.
  pattern('telefon', `${NOT_IN_WORD}(?=(?:[lIO ]*\\d){4})[\\dlIO]{2}(?: [\\dlIO]{2}){3}${ENDS}`, 'gu'),
  pattern('telefon', `(?:\\+\\s?\\d{2}\\s?)?${NOT_IN_WORD}\\d{2}\\s?\\d{2}\\s?\\d{2}\\s?\\d{2}${ENDS}`),
  pattern('telefon', `(?<=lokal(?:nr\\.?|nummer)?\\s)\\d{2,5}${ENDS}`),
  pattern(
    'adresse',
    `${NOT_IN_WORD}Postboks\\s+\\d+(?:,?\\s*(?:DK-)?\\d{4} +\\p{Lu}\\p{L}+(?: +\\p{Lu}{1,2}(?!\\p{L}))?)?`,
    'gu',
  ),
  pattern(
    'adresse',
    `${NOT_IN_WORD}(?:\\p{Lu}[\\p{L}.]*\\s+){0,2}(?:\\p{Lu}\\p{L}*${STREET}|(?=\\p{Lu})(?i:${STREET}))\\s+\\d{1,3}\\s?(?:[A-H](?!\\p{L}))?${DOOR}`,
    'gu',
  ),
  pattern('adresse', `${NOT_IN_WORD}\\p{Lu}+${STREET.toUpperCase()}\\s+\\d{1,3}\\s?(?:[A-H](?!\\p{L}))?${DOOR}`, 'gu'),
  pattern(
    'adresse',
    `${NOT_IN_WORD}\\p{Lu}\\p{L}+\\s+\\d{1,3}\\s?[A-H]?,\\s+(?:st|kld|\\d{1,2}(?![\\d,]))\\.?(?:\\s*sal)?[,.]?\\s*(?:tv|th|mf)?\\.?${DOOR}`,
    'gu',
  ),
  pattern(
    'adresse',
    `${NOT_IN_WORD}(?<!(?:\\bi|siden|fra|til|år|og)\\s)(?:DK-)?\\d{4} +\\p{Lu}\\p{L}{2,}(?: +\\p{Lu}{1,2}(?!\\p{L}))?`,
    'gu',
  ),
  pattern('adresse', `${NOT_IN_WORD}(?:DK-)?\\d{4} +(?:NV|SV|N|S|V|Ø|K|C|SØ|NØ)(?!\\p{L})`, 'gu'),
  // A part of a hospital or a school by its sign.
  pattern(
    'institution',
    `${NOT_IN_WORD}(?:\\p{Ll}*afsnit|\\p{Ll}*afdeling|afd\\.|team|hold|gruppe|stue)\\s(?:nr\\.?\\s)?(?!I\\s)(?:\\p{Lu}{1,3}[- ]?\\d{0,4}|\\d{1,4}\\s?(?:[A-Z](?!\\p{L}))?)(?![\\p{L}\\p{N}]|-|[.,]\\d|\\s?(?:timer|kr|dage|gange|uger|minutter|%))`,
    'gu',
  ),
  // Where in a house: it has the number of nothing else.
  pattern(
    'adresse',
    `(?<=${NOT_IN_WORD}(?:\\p{Ll}{0,12}(?:hus|bygning|barak|hytte|skur|vogn|hal|sal|bane|boks|skab|hylde|plads|spor|port|hold|gruppe|gang)|[Vv]ærelse|[Vv]ær\\.|[Ll]ejlighed|[Ll]ejl\\.|dør|[Oo]pgang|[Ii]ndgang|[Bb]lok|[Hh]us|have|[Bb]olig|[Ff]løj|[Ss]tue|[Aa]fsnit)\\s(?:nr\\.?\\s|nummer\\s)?)(?:\\d{1,4}\\s?(?:[A-Z](?!\\p{L}))?|[A-Z](?![\\p{L}\\p{N}]))(?!\\s?(?:timer|kr|dage|gange|%))`,
    'gu',
  ),
  pattern(
    'tid',
    `(?<=(?:kl\\.?|klokken)\\s?)\\d{1,2}(?:[.:]\\d{2})?(?:\\s?(?:-|og|til)\\s?\\d{1,2}(?:[.:]\\d{2})?)?${ENDS}`,
  ),
  pattern(
    'tid',
    `(?<=${NOT_IN_WORD}(?:kl\\.?|klokken)\\s?)(?:(?:halv|kvart\\s+(?:over|i)|cirka|ca\\.)\\s+)?(?:${NUMBER_WORD}|\\d{1,2})(?:\\s+(?:om\\s+)?(?:morgenen|formiddagen|eftermiddagen|aftenen|natten))?${ENDS}`,
  ),
  // Hours of the day, told with their minutes or as a span between words that tell one.
  pattern(
    'tid',
    `${NOT_IN_WORD}(?:[01]?\\d|2[0-4])\\.[0-5][05](?:\\s?(?:-|–|og|til)\\s?(?:[01]?\\d|2[0-4])(?:\\.[0-5][05])?)?(?![\\p{L}\\p{N}]|[.,]\\d|\\s?(?:kr|time|%|km|kg|pct|procent))`,
  ),
  pattern('tid', `${NOT_IN_WORD}\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?-\\s?\\d{1,2}:\\d{2}(?::\\d{2})?)?${ENDS}`),
  pattern('nummer', `${NOT_IN_WORD}\\p{Lu}{2}\\s?\\d{2}\\s?\\d{3}${ENDS}`, 'gu'),
  pattern(
    'nummer',
    `(?<=${NOT_IN_WORD}[Mm]atr(?:ikel|\\.)?(?:nr\\.?|nummer)?\\s*:?\\s*)(?:nr\\.?\\s*)?\\d+\\s?\\p{Ll}{0,3}(?:,\\s\\p{Lu}[\\p{L} ]*)*`,
    'gu',
  ),
  pattern(
    'nummer',
    `(?<=${NOT_IN_WORD}(?:lokale|linje|bus|rute|vogn|afd\\.|kode|koden|nøgle|tog|spor|beboer|klient|borger|patient|barn|elev|vidne|mødelokale|rum)\\s)(?:\\p{L}[-.]?)?\\d{1,4}${ENDS}`,
  ),
  // An account abroad or at home, and codes of letters and digits: files, rooms, machines.
  pattern('nummer', `${NOT_IN_WORD}[A-Z]{2}\\d{2}(?:\\s?\\d{2,4}){3,8}${ENDS}`, 'gu'),
  pattern('nummer', `${NOT_IN_WORD}\\p{L}{1,5}[-.]\\d{2,}(?:[-./]\\p{L}?\\d+)*${ENDS}`),
  pattern(
    'nummer',
    `(?<!(?:stk\\.\\s?\\d+,|pkt\\.|lov|bekendtgørelse|vejledning)\\s)(?<!\\p{L})(?:nr\\.?|nummer)\\s*:?\\s*\\p{Lu}{0,4}[-.]?\\d[\\p{L}\\p{N}]*(?:[-/.]\\p{L}?[\\p{L}\\p{N}]+)*(?:\\s[a-h](?![\\p{L}\\p{N}]))?(?!\\s?(?:kr|timer)|\\p{L})`,
  ),
  pattern('alder', `${NOT_IN_WORD}\\d{1,3}(?:\\s?-\\s?|\\s)?årige?s?${ENDS}`),
  pattern('alder', `(?<=alder(?:en)?\\s+(?:af|på)\\s+)(?:\\d{1,3}|${NUMBER_WORD})(?:\\s+år)?${ENDS}`),
  pattern('alder', `(?<=(?:\\bpå|\\ber|\\bvar|\\bblev)\\s)\\d{1,3}(?:,\\s\\d{1,3})*\\sog\\s\\d{1,3}\\sår(?!\\p{L})`),
  pattern(
    'alder',
    `(?<=${NOT_IN_WORD}(?:er|var|blev|(?:søn|datter|barn|dreng|pige|mand|kvinde|bror|søster)\\spå)\\s)(?!(?:en|et)\\s)${NUMBER_WORD}\\s(?:år|måneder)(?!\\p{L}|\\s+siden)`,
  ),
  pattern('alder', `(?<=${NOT_IN_WORD}(?:er|var|blev)\\s)[2-9]\\d(?=\\s*[.,;](?:\\s|$)|\\s+og\\s)`),
  // Behind a name, in brackets.
  pattern('alder', `(?<=\\p{Lu}[\\p{L}-]+\\s\\()\\d{1,3}(?:\\s?(?:år|mdr\\.?|måneder|uger))?(?=\\))`, 'gu'),
  pattern(
    'alder',
    `(?:i\\s+)?(?:slutningen\\s+af\\s+|starten\\s+af\\s+|midten\\s+af\\s+)?${NOT_IN_WORD}\\d0['’]?erne${ENDS}`,
  ),
  pattern(
    'alder',
    `(?<!(?:\\bi|\\bom|\\bfor|efter|hver|hvert|sidste|seneste|mindst|højst|cirka|ca\\.|fyldt|fylder|fyldte|under|over|mellem|end|til)\\s)${NOT_IN_WORD}\\d{1,3}\\s(?:år|måneder)(?:\\s+gammel)?(?=\\s*(?:[.,;)]|og|gammel|$|\\n))`,
  ),
]
