import { phrase } from '../../text/pattern.ts'
import type { DocumentKind } from './decision-kind.ts'
import { awaitsAnAnswer, tellsOfDelay } from './delay.ts'
import { isOtherMatter } from './other-matter.ts'
import type { Passage } from './passage.ts'
import type { LetterResult } from './result.ts'
import { readsAsStandard } from './standard-kind.ts'

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
/** Asks for the party's word by a day … */
const ASKS = phrase(
  '(?:senest|inden) (?:[^;]{0,60})(?:udtale\\p{L}*|bemærkning\\p{L}*|kommentar\\p{L}*|tilføje\\p{L}*|mening|enig|indvending\\p{L}*|indsigelse\\p{L}*)',
  '(?:udtale\\p{L}*|bemærkning\\p{L}*|kommentar\\p{L}*|tilføje\\p{L}*|mening|enig|indvending\\p{L}*|indsigelse\\p{L}*|skriv til os) (?:[^;]{0,60})(?:senest|inden)>',
  'ret til at udtale',
)
/** … while the decision lies ahead. */
const AHEAD = phrase(
  '(?:før|inden|når) (?:vi|kommunen|forvaltningen) (?:[^ ,]+ ){0,2}?(?:afgør|træffer|beslutter)',
  'ikke (?:[^ ,]+ )?(?:besluttet|afgjort) endnu',
  '(?:betydning|indflydelse) for (?:vores|kommunens|den) afgørelse',
  '(?:agter|påtænker|overvejer|foreslår)>',
  'som (?:sagen|det) ser ud',
  'er ved at behandle',
)
const RECEIPT = phrase(
  '(?:vi|kommunen|[^ ]+ kommune) har (?:den [^,]{1,20} )?modtaget (?:din|jeres|den|en) (?:ansøgning|henvendelse|anmodning|klage|mail)',
  'tak for din (?:ansøgning|henvendelse|klage)',
  '(?:vi|kommunen) (?:modtog|fik) (?:den [^,]{1,20} )?(?:din|jeres) (?:ansøgning|henvendelse|klage)',
  '(?:ansøgning|henvendelse|klage)\\p{L}* (?:[^ .]+ ){0,6}?(?:kom|nåede) frem>',
  '(?:ansøgning|henvendelse|klage) modtaget',
  'modtaget: \\d',
  'nu har vi (?:din|jeres)',
  '(?:du|i) (?:ringede|skrev) (?:[^ ]+ ){0,8}?for at (?:klage|søge)',
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
  'forventet afgørelse',
  'senest (?:den )?\\d{1,2}\\.? [\\p{L}]+ (?:har|får) du',
  'skriver til dig (?:senest|inden)',
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
  '(?:ikke|intet) (?:[^ .]+ ){0,8}?(?:ændre|ændret|ændring)>',
)
/** What may happen later is no upheld decision now. */
const CONDITION =
  /(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:hvis|såfremt|når|medmindre|i så fald|eller|vil (?:du|i|de)|ønsker (?:du|i|de)|får (?:du|i) ikke|holder vi|fastholder vi|(?:(?:og|men|så|da|dog) |^|, )(?:(?:fastholdes|opretholdes|ændres) (?:afgørelsen|afslaget|den|vurderingen)|(?:fastholder|opretholder|holder|giver|bliver|er) (?:vi|kommunen)))(?![A-Za-zÀ-ÖØ-öø-ÿ])/

const SENT =
  /(?:sender|sendt|sendes|gået|går nu|afsendt|overgivet|overdraget|videregivet|ligger nu|afleveret|videresend[A-Za-zÀ-ÖØ-öø-ÿ]*|oversend[A-Za-zÀ-ÖØ-öø-ÿ]*|fremsend[A-Za-zÀ-ÖØ-öø-ÿ]*)[^.]{0,80}ankestyrelsen|(?:klagen|sagen) behandles nu (?:af|i|hos) ankestyrelsen|ankestyrelsen (?:har (?:nu )?(?:fået|modtaget)|behandler nu|overtager|skriver til dig|kvitterer)/

/** Sent on to whoever is to decide: another authority, and no decision here. */
const SENT_ON = phrase(
  '(?:vi|jeg|kommunen) (?:har |sender )(?:[^ ,.;]+ ){0,3}?(?:sendt |videresendt )?(?:din|jeres|deres|den) (?:ansøgning|anmodning|henvendelse|sag)?(?:en)? ?(?:videre )?til (?!dig|jer|ankestyrelsen|behandling|vurdering)',
  '(?:har|er) (?:vi |jeg |i dag )*(?:sendt|videresendt|oversendt) (?:din|jeres|deres|den) (?:ansøgning|anmodning|henvendelse) (?:videre )?til (?!dig|jer|ankestyrelsen)',
  '(?:ansøgning|anmodning|henvendelse)(?:en)? er (?:i dag |derfor |nu )*(?:sendt|videresendt|oversendt)(?: videre)? til (?!dig|jer|ankestyrelsen)',
)
/** … as the office itself has taken no stand. */
const NO_STAND = phrase(
  'ikke taget stilling',
  'ikke (?:selv )?(?:afgøre|behandle|træffe)\\p{L}*',
  '(?:er|skal) (?:[^ ,.;]+ ){0,3}?(?:din handlekommune|tage stilling|afgøre|behandle)',
  'hører (?:[^ ,.;]+ ){0,3}?(?:til|under) ',
)

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
/** Said as a decision, not only as help that someone gets. */
const DECIDED = phrase(
  'afgørelse',
  'truffet',
  'besluttet',
  'afslag',
  'afslå\\p{L}*',
  'bevilge[rst]?>',
  'bevilliget',
  'imødekom\\p{L}*',
  'sagt (?:ja|nej)>',
  'siger (?:ja|nej)>',
  'ophører',
  'stopper',
)
/** What the text is, from its title, whom it speaks to, and whether it decides. `unread` is what the reader can't take for Danish casework. */
export function documentKindOf(passages: readonly Passage[], results: readonly LetterResult[]): DocumentKind {
  if (isOtherMatter(passages)) return 'andet'
  const top = passages.slice(0, 14)
  const headings = passages.filter((passage) => passage.block.kind === 'heading')
  const all = passages.map((passage) => passage.lower).join('\n')
  const title = [
    ...top.filter(({ block, lower }) => block.kind !== 'prose' || /^(?:emne|vedr|angår)/.test(lower)),
    ...headings.slice(0, 3),
  ]
    .map((passage) => passage.lower)
    .join('\n')
  const decides = results.some((result) => result.prominent)
  if (readsAsStandard(passages, all, title)) return 'kvalitetsstandard'

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
  const complains = /(?:du|i|de) kan klage|klagevejledning|påklages|klagefrist|vil du klage/.test(all)
  if (HEARING_TITLE.test(title) && hearing >= 1 && !(final && /afgørelse om|afslag på|bevilling/.test(title)))
    return 'partshoeringsbrev'
  if (
    !final &&
    !complains &&
    passages.some(({ lower }) => ASKS.test(lower)) &&
    passages.some(({ lower }) => AHEAD.test(lower))
  )
    return 'partshoeringsbrev'
  if (hearing >= 3 && !final) return 'partshoeringsbrev'
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
    /klagede|(?:har|er) (?:[^ ]+ ){0,3}?klaget|(?:din|deres|jeres|hans|hendes|borgers|ansøgers) klage(?! (?:kan|skal|sendes|til))|klagen (?:af|fra|er (?:modtaget|sendt|behandlet))|klagesag|(?:svar på|vedrørende|vedr\.?|om) (?:din |jeres )?klage|genvurder(?:et|ing)|revurder(?:et|ing)|utilfreds med/
  const inPart =
    /medhold i (?:noget|en del)|delvist? medhold|ændrer (?:derfor |delvist? )?(?:den|afgørelsen|vores afgørelse) (?:sådan|således|delvist|så)/
  if (upheld && sentOn && !inPart.test(all) && answersComplaint.test(title + all.slice(0, 1200)))
    return 'fastholdt-genvurdering'

  if (
    !decides &&
    !final &&
    !complains &&
    passages.some(({ lower }) => SENT_ON.test(lower)) &&
    passages.some(({ lower }) => NO_STAND.test(lower))
  )
    return 'andet'

  const receipt = passages.slice(0, 25).some(({ lower }) => RECEIPT.test(lower))
  if (
    !decides &&
    !final &&
    !complains &&
    tellsOfDelay(passages) &&
    (receipt || awaitsAnAnswer(passages, results, title))
  )
    return 'kvittering'
  const isDecidedInWords = results.some(({ prominent, passage }) => prominent && DECIDED.test(passage.lower))
  if (
    receipt &&
    !final &&
    (!decides || (!complains && !isDecidedInWords)) &&
    passages.some(({ lower }) => PENDING.test(lower))
  )
    return 'kvittering'
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
  // The limit of four weeks and the board belong to a decision, in whatever words the right to complain is told.
  if (!upheld && !receipt && all.includes('ankestyrelsen') && /(?:fire|4) uger/.test(all)) return 'afgoerelse'
  return 'andet'
}
