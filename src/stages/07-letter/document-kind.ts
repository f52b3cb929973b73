import { phrase } from '../../text/pattern.ts'
import type { DocumentKind } from './decision-kind.ts'
import type { Passage } from './passage.ts'
import type { LetterResult } from './result.ts'

const STANDARD_TITLE =
  /kvalitetsstandard|serviceniveau(?:beskrivelse)?(?! )|ydelseskatalog|indsatskatalog|ydelsesbeskrivelse|servicedeklaration|kvalitets- og serviceniveau|serviceniveau for|retningslinje(?:r)? for (?:tildeling|visitation|bevilling)/
const STANDARD_SIGN = phrase(
  'kommunalbestyrelsen (?:har )?(?:godkendt|vedtaget|godkender|vedtager|fastsætter)',
  'godkendt (?:af|i) (?:kommunalbestyrelsen|byrådet|social)',
  'vedtaget (?:af|i) ',
  'målgruppe(?:n|r)?>',
  'formålet? med (?:indsatsen|ydelsen|støtten|hjælpen|tilbuddet)',
  'ydelsen[s]?',
  'indsatsen(?:s)?',
  'visitation(?:en)?',
  'borgere (?:der|som|med)',
  'borgeren',
  'revideres',
  'kvalitetsmål',
  'leverandørkrav',
  'sagsbehandlingsfrist\\p{L}*',
  'kriterier',
)
const HEARING_TITLE =
  /partshøring|\bhøring(?:sbrev)?\b|vi (?:vil|skal) høre|inden vi (?:træffer|afgør)|før vi (?:træffer|afgør)|høre din mening|vil (?:gerne )?høre dig|(?:før|inden) vi beslutter/
const HEARING = phrase(
  '(?:ikke|intet) (?:[^ ,]+ ){0,2}?(?:besluttet|afgjort|truffet)(?: [^ ,]+)? endnu',
  'endnu ikke (?:besluttet|afgjort|taget stilling)',
  '(?:før|inden) (?:jeg|kommunen|der|udvalget|afgørelsen|beslutningen) (?:[^ ,]+ ){0,2}?(?:træffe[rs]?|beslutte[rs]?|afgør(?:es)?|tager|tages|bliver)',
  'lægger (?:vi |jeg )?op til',
  '(?:vi|jeg) (?:regner|tænker|har tænkt) (?:[^ ,]+ )?(?:med|på|os) at',
  'udkast til (?:en )?(?:afgørelse|ny)',
  'hvad (?:siger|mener|tænker) du>',
  '(?:dine|jeres) (?:bemærkninger|kommentarer)',
  '(?:svare|svar|skrive|ringe|reagere) (?:[^ ,]+ ){0,4}?(?:senest|inden) ',
  'påtænker',
  'overvejer at',
  'forventer at (?:træffe|give|stoppe|nedsætte|ændre|afslå)',
  '(?:inden|før) vi (?:træffer|afgør|tager|beslutter)',
  'har (?:nu )?mulighed for at (?:komme med|udtale|sende|give|kommentere|svare)',
  'bemærkninger (?:senest|inden)',
  'partshør\\p{L}*',
  'høringsfrist\\p{L}*',
  '(?:vi|jeg|kommunen) har ikke (?:[^ ,]+ )?(?:besluttet|afgjort|bestemt) (?:noget|os)',
  'så (?:beslutter|afgør|bestemmer) vi',
  'er der noget,? (?:der|som) (?:er forkert|mangler|ikke passer)',
  'vi har endnu ikke (?:truffet|besluttet)',
  'vi har ikke (?:truffet|besluttet) … endnu',
  '(?:før|inden) vi beslutter',
  'vi overvejer',
  'dit svar senest',
  'svar senest',
  'forvaltningslovens § 19',
  'endnu ikke truffet',
  'er ikke en afgørelse',
  'påtænkt afgørelse',
  'agter at',
  'har i sinde',
)
const RECEIPT = phrase(
  '(?:vi|kommunen|[^ ]+ kommune) har (?:den [^,]{1,20} )?modtaget (?:din|jeres|den|en) (?:ansøgning|henvendelse|anmodning|klage|mail)',
  'tak for din (?:ansøgning|henvendelse|klage)',
  '(?:vi|kommunen) (?:modtog|fik) (?:den [^,]{1,20} )?(?:din|jeres) (?:ansøgning|henvendelse|klage)',
  '(?:ansøgning|henvendelse|klage) er (?:nu )?(?:landet|kommet|nået|registreret|oprettet)',
  'bekræfter (?:hermed )?at (?:have |vi har )?(?:modtaget|fået)',
  '(?:skrevet|noteret|registreret) (?:det|den|dit opkald)(?: ned)? som en (?:ansøgning|henvendelse)',
  '(?:modtaget|fået) din (?:ansøgning|henvendelse|klage)',
  '(?:ansøgning|henvendelse|klage) er modtaget',
  'kvittering',
  'bekræft\\p{L}* (?:modtagelsen|at vi har)',
)
const PENDING = phrase(
  'sagsbehandlingstid\\p{L}*',
  'sagsbehandlingsfrist\\p{L}*',
  'frist for',
  'du (?:kan|vil) (?:forvente|høre|få svar)',
  'vi (?:forventer|vil|går i gang|skal|kontakter|ringer|vender tilbage|behandler)',
  'forventer … (?:afgørelse|svar)',
  'svar (?:kan forventes |kommer |forventes )?(?:senest|inden)',
  '(?:afgøre|behandle|besvare) (?:den|sagen|din ansøgning) (?:inden|senest)',
  'du hører (?:fra|mere|nærmere)',
  'vi (?:mangler|har brug for)',
  'afgørelse senest',
  'træffer afgørelse (?:senest|inden|når)',
)
const UPHELD = phrase(
  'hold(?:er|t) (?:vi |jeg |kommunen |derfor |altså )*fast>',
  'opretholde[rs]?>',
  'opretholdt',
  'bliver (?:vi |jeg |kommunen )?ved>',
  '(?:ikke|ingen) (?:[^ ,]+ ){0,3}?(?:grund|anledning|grundlag|årsag) til (?:at )?(?:[^ ,]+ ){0,2}?(?:ændr|lave|nå)',
  'ikke (?:kommet|nået) (?:frem )?til (?:et andet|noget andet|en anden)',
  'kommet til det samme',
  '(?:fastholde[rs]?|fastholdt|fastholdelse)',
  'ikke (?:fundet )?(?:grundlag|anledning) (?:for|til) at ændre',
  'ændrer ikke (?:vores |kommunens )?afgørelse',
  'ikke ændr\\p{L}+ (?:vores |kommunens )?afgørelse',
  'samme resultat',
  'ikke (?:er )?(?:enig|enige) i klagen',
  'står ved',
  'ikke har ændret',
)
/** What municipalities call their standards in the title. */
const STANDARD_NAME =
  /kvalitetsstandard|serviceniveau|servicebeskrivelse|ydelsesbeskrivelse|ydelseskatalog|indsatskatalog|indsatsbeskrivelse|tilbudsbeskrivelse|servicedeklaration|indsatstrappe|visitationsstandard|kvalitetsbeskrivelse|retningslinjer? for (?:tildeling|visitation|bevilling|støtte|hjælp)/
const NOT_STANDARD =
  /^(?:kære|hej) |afgørelse (?:om|efter|af)|afgørelse:|^(?:svar på )?(?:din|jeres) |ansøgning om|høring/

/** What may happen later is no upheld decision now. */
const CONDITION =
  /(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:hvis|såfremt|når|medmindre|i så fald|eller|vil (?:du|i|de)|ønsker (?:du|i|de)|får (?:du|i) ikke|holder vi|fastholder vi|(?:(?:og|men|så|da|dog)|^|,) (?:(?:fastholdes|opretholdes|ændres) (?:afgørelsen|afslaget|den|vurderingen)|(?:fastholder|opretholder|holder|giver|bliver|er) (?:vi|kommunen)))(?![A-Za-zÀ-ÖØ-öø-ÿ])/

const SENT =
  /(?:sender|sendt|sendes|gået|går nu|afsendt|overgivet|overdraget|videregivet|ligger nu|afleveret|videresend[A-Za-zÀ-ÖØ-öø-ÿ]*|oversend[A-Za-zÀ-ÖØ-öø-ÿ]*|fremsend[A-Za-zÀ-ÖØ-öø-ÿ]*)[^.]{0,80}ankestyrelsen|ankestyrelsen (?:har (?:nu )?(?:fået|modtaget)|behandler nu|overtager|skriver til dig|kvitterer)/

const GENERIC = phrase(
  'borgere>',
  'personer>',
  'målgruppe\\p{L}*',
  '(?:ydelsen|indsatsen|bistanden|ordningen|tilbuddet)>',
  'leverandør\\p{L}*',
  'visitation\\p{L}*',
  'kommunen (?:tilbyder|yder|kan tilbyde|giver|lægger)',
  '(?:hvem|hvad|hvordan|hvor meget|hvor længe|hvornår) (?:kan|får|er|gør|skal|må)',
  'afgørelser>',
  'ansøgninger>',
  'som udgangspunkt',
  'der (?:ydes|gives|bevilges|tilbydes)',
)

/** Words of a text to or about one citizen, whose case it is. */
const ADDRESSED =
  /(?:^|\n)(?:kære|hej|til:?|att\.?:?|hr\.?|fru|frk\.?|ansøger|ansøgt|borger|navn|cpr[^ ]*|sagen|sagsnr[^ ]*|j\.? ?nr[^ ]*):? |hilsen|(?:du|i|de|borger(?:en)?|ansøger(?:en)?) har (?:[^ ]+ ){0,3}?(?:søgt|ansøgt|bedt|anmodet)|(?:søgte|ansøgte|bad) (?:du|i|de|ansøger|borger)|(?:du|de|ansøger(?:en)?) (?:søgte|ansøgte|bad)|truffet (?:en |følgende )?afgørelse|har (?:besluttet|afgjort)|ansøgning af|(?:din|deres|jeres|hans|hendes) ansøgning (?:om|af|fra|til)|vedr(?:ørende)?\.?:? |meddeler? (?:hermed|herved)|giver afslag|udvalgets vegne/
const EDITION = phrase(
  'revider\\p{L}*',
  '(?:vedtaget|godkendt|besluttet|behandlet) (?:af|i|på)>',
  'gæld(?:ende|er) (?:fra|for)',
  'udgave\\p{L}*',
  'version',
  'træder i kraft',
  'vejledende niveau',
)
const ON_A_SUBJECT =
  /^(?:\d+(?:\.\d+)*\.? )?(?:hvem|hvad|hvor|hvordan|hvornår|hvilke|sådan|formål|målgruppe|omfang|indhold|klage|opfølgning|sagsbehandling|krav|betaling|lovgrundlag|frist|kriteri|visitation|levering|ansøgning|udmåling)/

/** Rules for many rather than an answer to one: no one is spoken to by name, and it goes through its subject by headings. */
function looksLikeStandard(passages: readonly Passage[], all: string, headings: number, signs: number): boolean {
  if (ADDRESSED.test(all.slice(0, 4000))) return false
  const generic = passages.filter(({ lower }) => GENERIC.test(lower)).length
  const numbered = passages.filter(({ block, from }) => from === block.from && /^\d+\.\d+/.test(block.text)).length
  if (generic >= 4 && (headings >= 3 || numbered >= 4) && signs >= 2) return true
  const subjects = passages.filter(({ block, lower }) => block.kind === 'heading' && ON_A_SUBJECT.test(lower)).length
  return subjects >= 3 && passages.slice(0, 6).some(({ lower }) => EDITION.test(lower) || STANDARD_NAME.test(lower))
}

/** Tells that things stay as they are: a new address, a new contact person. */
const UNCHANGED = phrase(
  '(?:er|bliver) (?:den|det|de) samme',
  'de samme (?:timer|ting)',
  'ændrer (?:sig )?ikke',
  'ændres ikke',
  'som (?:hidtil|før|normalt|nu|sædvanlig)>',
  'ikke (?:noget )?(?:anderledes|nyt)',
)
const DECIDES = phrase(
  'afgørelse',
  'truffet',
  'besluttet',
  'afslag',
  'afslå\\p{L}*',
  'bevilge[rst]?>',
  'imødekom\\p{L}*',
  'søgt',
  'søgte',
  'ansøgning',
)
const DELAYED = phrase(
  'trække[rt]? ud',
  'trukket ud',
  'endnu ikke (?:færdig\\p{L}*|afgjort|truffet|behandlet)',
  'forsink\\p{L}*',
  'frist\\p{L}* … (?:gået|udløb\\p{L}*|overskredet|overskrides|overholdes?|holdes?|overholdt)',
  'ikke (?:kan |kunnet )?(?:nå|nået|overholde|overholdt|holde)>',
)

/** What the text is, from its title, whom it speaks to, and whether it decides. `unread` is what the reader can't take for Danish casework. */
export function documentKindOf(passages: readonly Passage[], results: readonly LetterResult[]): DocumentKind {
  const top = passages.slice(0, 14)
  const headings = passages.filter((passage) => passage.block.kind === 'heading')
  const all = passages.map((passage) => passage.lower).join('\n')
  const title = [
    ...top.filter(({ block, lower }) => block.kind !== 'prose' || /^(?:emne|vedr|angår)/.test(lower)),
    ...headings.slice(0, 3),
  ]
    .map((passage) => passage.lower)
    .join('\n')
  const personal = (all.match(/(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:du|dig|din|dit|dine|kære)(?![A-Za-zÀ-ÖØ-öø-ÿ])/g) ?? []).length
  const size = Math.max(1, all.length / 1000)

  const standardSigns = passages.filter(({ lower }) => STANDARD_SIGN.test(lower)).length
  const decides = results.some((result) => result.prominent)
  const first = passages
    .slice(0, 6)
    .filter(
      ({ block, lower }) =>
        block.kind !== 'prose' || lower.length < 60 || /^(?:[a-zæøå]+ (?:kommunes )?)?kvalitetsstandard/.test(lower),
    )
    .map(({ lower }) => lower)
  if (first.some((line) => STANDARD_NAME.test(line)) && !first.some((line) => NOT_STANDARD.test(line)))
    return 'kvalitetsstandard'
  if (STANDARD_TITLE.test(title) && !/kære |afgørelse om|afgørelse:|vedr/.test(title) && standardSigns >= 2)
    return 'kvalitetsstandard'
  if (looksLikeStandard(passages, all, headings.length, standardSigns)) return 'kvalitetsstandard'
  if (standardSigns >= 8 && personal / size < 3 && headings.length >= 4 && !/afgørelse|bevilling|afslag/.test(title))
    return 'kvalitetsstandard'

  // Sent to everyone: it tells, and decides nothing for anyone.
  if (
    /(?:^|\n)(?:kære |til )(?:alle|jer|dig,? (?:der|som)|borgere|beboere|brugere|pårørende)(?![A-Za-zÀ-ÖØ-öø-ÿ])/.test(
      top.map(({ lower }) => lower).join('\n'),
    ) &&
    !/truffet (?:en |følgende )?afgørelse|afslag/.test(all)
  )
    return 'andet'

  const hearing = passages.filter(({ lower }) => HEARING.test(lower)).length
  const final =
    /(?:har (?:nu |i dag |den [^,.]{3,25} )?truffet (?:en |følgende |ny )?(?:afgørelse|beslutning)|har (?:nu )?(?:besluttet|afgjort)|bevilger (?:dig|vi)|får (?:hermed|derfor) afslag|du kan klage)/.test(
      all,
    )
  if (HEARING_TITLE.test(title) && hearing >= 1 && !(final && /afgørelse om|afslag på|bevilling/.test(title)))
    return 'partshoeringsbrev'
  if (hearing >= 3 && !final) return 'partshoeringsbrev'
  const complains = /(?:du|i|de) kan klage|klagevejledning|påklages|klagefrist|vil du klage/.test(all)
  if (hearing >= 2 && !final && !complains) return 'partshoeringsbrev'

  const tells = passages.filter(({ section }) => section !== 'klage')
  if (
    !complains &&
    results.every(({ kind }) => kind === 'bevilling') &&
    tells.some(({ lower }) => UNCHANGED.test(lower)) &&
    !tells.some(({ lower, voice }) => voice !== 'lov' && DECIDES.test(lower))
  )
    return 'andet'

  const upheld = passages.some(({ lower }) => UPHELD.test(lower) && !CONDITION.test(lower))
  const sentOn = passages.some(
    ({ lower }) =>
      SENT.test(lower) && !CONDITION.test(lower) && !/inden (?:4|fire) uger|skal (?:du )?(?:sende|sendes)/.test(lower),
  )
  const answersComplaint =
    /klagede|(?:har|er) (?:[^ ]+ ){0,3}?klaget|(?:din|deres|jeres|hans|hendes|borgers|ansøgers) klage(?! (?:kan|skal|sendes|til))|klagen? (?:af|fra|over|er (?:modtaget|sendt|behandlet))|klagesag|(?:svar på|vedrørende|vedr\.?|om) (?:din |jeres )?klage|genvurder(?:et|ing)|revurder(?:et|ing)|utilfreds med/
  const inPart =
    /medhold i (?:noget|en del)|delvist? medhold|ændrer (?:derfor |delvist? )?(?:den|afgørelsen|vores afgørelse) (?:sådan|således|delvist|så)/
  if (upheld && sentOn && !inPart.test(all) && answersComplaint.test(title + all.slice(0, 1200)))
    return 'fastholdt-genvurdering'

  const receipt = passages.slice(0, 25).some(({ lower }) => RECEIPT.test(lower))
  const delayed = passages.some(
    ({ lower, voice }) =>
      voice !== 'lov' &&
      DELAYED.test(lower) &&
      !/(?:^|[ ,])(?:hvis|såfremt|kan (?:vi|fristen|den|svaret)|bliver (?:vi|den|det|svaret)|skulle|medmindre) /.test(
        lower,
      ),
  )
  if (receipt && delayed && !decides && !final && !complains) return 'andet'
  if (receipt && !decides && passages.some(({ lower }) => PENDING.test(lower)) && !final) return 'kvittering'
  if (
    /kvittering|vi har modtaget din|ansøgning er modtaget|modtaget din ansøgning|tak for din (?:ansøgning|henvendelse)/.test(
      title,
    ) &&
    !final &&
    !decides
  )
    return 'kvittering'

  if (decides || results.length > 0 || /afgørelse|bevilling|afslag/.test(title)) return 'afgoerelse'
  // Whoever tells how to complain has decided something, also where the words for it are new to us.
  if (complains || /ankestyrelsen[^.]{0,80}(?:uger|klage)|(?:uger|klage)[^.]{0,80}ankestyrelsen/.test(all))
    return 'afgoerelse'
  return 'andet'
}
