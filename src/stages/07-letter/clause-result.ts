import { near } from '../../text/near.ts'
import { phrase } from '../../text/pattern.ts'
import {
  CUT,
  END,
  END_OBJECT,
  FIRM_REFUSAL,
  GRANT,
  HELP_WORD,
  PARTLY,
  REFUSED_TO_YOU,
  SOFT_GRANT,
  SOFT_REFUSAL,
} from './result-words.ts'

/** What a sentence of the letter decides. */
export type ResultKind = 'bevilling' | 'delvis' | 'afslag' | 'nedsaettelse' | 'ophoer' | 'anden-hjaelp'

/** Whether help is given, be it what was asked for or something else. */
export function isGiven(kind: ResultKind): boolean {
  return kind === 'bevilling' || kind === 'anden-hjaelp'
}

/** Sentences that speak of a result without deciding it now: earlier decisions, conditions, the complaint, the future. */
export const NOT_NOW = phrase(
  'hvis',
  'såfremt',
  'tidligere (?:bevil|afslag|fået|givet|haft|afgørelse)',
  'har … tidligere',
  'har (?:du |i |de )?(?:samtidig|allerede|for nylig) fået',
  '(?<!som |mod |end |før og )hidtil(?! \\d)',
  'i alt (?:[^ ,]+ ){0,2}?gange>',
  'uden at (?:du|vi|der)',
  'aktuel (?:indsats|bevilling)',
  'siden (?:19|20)\\d\\d',
  'siden (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)',
  'har (?:i dag|indtil nu|allerede|hidtil|hele tiden|tidligere)',
  'du har i dag',
  '(?:får|modtager|har) (?:du |i |hun |han )?(?:[^ ,]+ )?(?:i dag|i forvejen|allerede)>',
  'havde',
  'klage[rn]? over',
  'overvejer',
  '(?:før|inden|om) (?:der|vi|du|støtten|hjælpen|kommunen)',
  'påtænker',
  'forventer at',
  'førend?',
  'kan du klage',
  'klaget>',
  'da du fik',
  'fik (?:du|i)>',
  'blev (?:du|i|den|det) (?:i|den|bevil)',
  '(?:du|i|de|ansøger) blev (?:[^ ,]+ ){0,3}?(?:bevilget|tilkendt|visiteret|tilbudt)>',
  'ved afgørelse af',
  'i afgørelsen af',
  'afgørelsen (?:fra|af) (?:den )?\\d',
  'vil du (?:få|modtage) (?:et brev|besked|en ny)',
  'indtil der er',
)
/** "Støtten stopper, når du flytter" has not stopped; "… støtte, når du skal i bad" is given. */
export const WHEN = phrase('når du')
/** What is only conceded or given as cause says nothing of the result. */
export const CONCESSION =
  /(?:fordi|da|idet(?! (?:der|ansøgningen|kommunen|vi|det|støtten|hjælpen) (?:i øvrigt |samtidig |dog )*(?:gives|afslås|meddeles|bevilges|imødekommes|ophører))|hvis|såfremt|selvom|selv om|når) [^,]*$/

/** "Vi afslutter ikke din støtte": nothing ends. */
const NOT_ENDED = phrase(
  '(?:forløb|hold|gruppe|kursus|møde|samtale)(?:et|en)? (?:slutter|stopper|afsluttes)',
  '(?:ophører|stopper|stoppes|bortfalder|afsluttes|afslutter|indstilles|lukkes|fratages|nedsætter|nedsættes|reducerer|reduceres|sætter|skærer) (?:[^ ,]+ )?(?:ikke|ingen)>',
  'ikke (?:at )?(?:nedsætte|stoppe|afslutte|reducere|sætte) ',
)
/** "Du får svar på din ansøgning": word is given, no help. */
const WORD_ONLY =
  /(?:får|få|giver|give|gives|sender) (?:[^ ,]+ ){0,4}?(?:svar|brev|besked|afgørelsen?|kopi|mulighed|lejlighed til|indkaldelse|kvittering|navn|nummer|telefonnummer|ret|at vide|lov|notat|dato)(?![a-zæøå])/
/** Words of a yes, which a "no" near them turns round, in whatever order. */
const YES = phrase(
  'bevil\\p{L}+',
  'imødekom\\p{L}+',
  'berettiget',
  'godkend\\p{L}*',
  'medhold',
  'efterkom\\p{L}*',
  'tiltræde[rst]? (?:ansøg|indstil|anmod)\\p{L}*',
  'i betragtning',
  'fremme(?=[.,]|$)',
  'ret til (?:støtte|hjælp|bostøtte)\\p{L}*',
  'betingelser\\p{L}* (?:[^ ,]+ ){0,4}?opfyldt',
  'regne med (?:[^ ,]+ )?(?:støtte|hjælp|bostøtte)\\p{L}*',
  'noget,? vi kan (?:give|yde|tilbyde|bevilge)',
)
const NO = phrase('ikke>', 'hverken>', 'ingen>', 'intet>')
/** "Ikke bevilget mere end", "bevilget, hvis ikke": the no belongs to something else. */
const NOT_A_NO =
  /ikke (?:kun|blot|alene|mere end|mindre end|bare)(?![a-zæøå])|ikke (?:ændre|påvirke|betyde)|hvis ikke|(?:ikke|ingen) (?:[^ ,]+ ){0,2}?(?:krav|betaling|udgift|egenbetaling|klage)/
const NOT = phrase('ikke>', 'ingen>', 'hverken>')

const SOMEONE =
  '(?:mor|far|forældre|søster|bror|søn|datter|mand|kone|hustru|kæreste|samlever|ægtefælle|ven|veninde|venner|nabo|familie|læge|psykiater|psykolog|kontaktperson|støtteperson|bostøtte(?:r|ren)|lærer|chef|arbejdsgiver|praktik|behandling|skole|udlejer|mentor|værge)\\p{L}*'
const ELSEWHERE =
  '(?:jobcent|hjemmeplej|hjemmesygeplej|distriktspsykiatri|psykiatri|region|sygehus|hospital|ambulatori|behandling|personale|værested|skole|frivillig|nabo|boligforening|ydelseskontor|a-kasse)\\p{L}*'
/** Help that others give, stop or refuse, and what anyone may get: no result of this letter. */
const OF_OTHERS = phrase(
  `(?:af|fra|hos) (?:din|dit|dine|sin|sit|sine) (?:[^ ,]+ )?${SOMEONE}`,
  `(?:af|fra|hos) (?:en )?${ELSEWHERE}`,
  `personale,? (?:der|som)`,
  '(?:leveret|bragt ud|udbetalt|ros|besøg af)>',
  'andre (?:borgere|med|i samme)',
)
const BY_OTHERS = phrase(
  `^(?:og |men |mens |at )*(?:din|dit|dine|hans|hendes|jeres) (?:[^ ,]+ )?${SOMEONE} (?!(?:som|efter|ordning|bevilling))`,
  `^(?:og |men |mens |at )*${ELSEWHERE}`,
  '(?:du|hun|han|de|i) (?:selv )?(?:sagde|siger|har sagt|takkede) (?:ja|nej)>',
  '(?:sagde|siger) (?:du|hun|han) (?:[^ ,]+ )?(?:ja|nej)>',
  '^(?:og |men )*(?:borgere|personer|mennesker|voksne|man|alle|den|de),? (?:der|som|kan|med|over)>',
  '^(?:udbetaling danmark|region\\p{L}*|jobcent\\p{L}*|ankestyrelsen|landsretten|højesteret|hospital\\p{L}*|sygehus\\p{L}*|sundhed\\p{L}*|lægen?|udfører\\p{L}*|\\p{L}*forening\\p{L}*|bostøtten (?:anbefaler|mener|ville|vil gerne)|(?:din|deres|hans|hendes) (?:læge|søster|bror))>',
  '^(?:[^ ,]+ ){0,3}?(?:anbefaler|indstiller|foreslår)>',
  '(?:ansøgt|søgt|anmodet|bedt) om forlængelse',
  '^(?:en )?(?:kommunen|kommunalbestyrelsen) (?:skal|har pligt til at) (?:[^ ,]+ ){0,2}?(?:yde|tilbyde|give|dække)>',
  '(?:har|havde) (?:aldrig|ikke) (?:[^ ,]+ ){0,2}?(?:fået|modtaget|haft) [^.]{0,60}(?:før|tidligere)>',
  '^(?:et|en) (?:afslag|bevilling|nedsættelse) (?:skal|kan|må)>',
)
const OTHER_BENEFIT =
  /(?:bevilg[a-z]*|fået|får|fik|modtager|tilkendt) (?:[^ ,]+ ){0,2}?(?:førtidspension|kontanthjælp|sygedagpenge|fleksjob|boligstøtte|folkepension|ressourceforløb|revalidering)/
/** "Du vil have hjælp til tre ting": what the citizen wants, not what will be given. */
const A_WISH =
  /^(?:og )?(?:du|i|hun|han|borger(?:en)?|ansøger(?:en)?) vil (?:også |selv )?(?:gerne )?have (?!fået|modtaget)/
/** What anyone may have: no grant to this citizen. */
const OF_ANYONE = phrase('(?:kan )?man>', 'uden (?:hjælp|støtte)>')
/** "… de grupper, vi giver ledsagelse til": tells which, not what. */
const RELATIVE = /^(?:som |der )?(?:vi|kommunen|du|i) [^.]* (?:til|om|på|af|med)$/
/** What may be had if or when: a rule, not an answer. */
export const MAY =
  /kan (?:du |man |der )?(?:få|gives|ydes|tilbydes|bevilges) (?:[^ ,]+[ ,]+){0,6}?(?:når|hvis|såfremt)(?= )/

/** "Støtte til post: bevilget": a line of a list, its answer after the colon or the dots. */
const LISTED =
  /(?::|(?<!\.)\.{3,}|\s-)\s*(afslag|afslås|afvist|ikke (?:bevilget|bevilges|imødekommet|godkendt)|nej(?![a-zæøå])|(?:(?:er|bliver) )?(?:bevilges|bevilget|imødekommes|imødekommet|godkendt|godkendes)(?: ikke)?(?![a-zæøå])|ja(?![a-zæøå]))/

/** "Post: 1 time om ugen": an amount for an answer. */
const AMOUNT_LISTED =
  /^(?!.*(?:søgt|ansøg|hidtil|tidligere|før|frist|tid|klage|telefon|åben))[^:.]{3,60}: (?:\d+(?:[,.]\d+)?|½|en|to|tre|fire|halvanden)(?: ?- ?\d+)? ?(?:½ )?(?:timers?|time|minutter|gange?|besøg)(?: |\.|$)/

/** Something else than what was asked for, told as such. */
const INSTEAD = phrase(
  'i stedet for (?!(?:de |det |den |som |hidtil |nu |før |i dag |en |et |én |\\d|to |tre |fire |fem |seks |otte |ti )(?:\\d|nuværende|hidtidige|nu|før|hidtil|i dag|timer?|gange?|besøg|minutter|\\.|$))',
  'i stedet(?=[.,]|$| (?:få|får|tilbyde|tilbydes|give|gives|et|en|støtte|hjælp|bevilge))',
  'frem for (?:den|det|de|som|støtte|hjælp|kontaktperson|ledsag|bostøtte|botilbud|af)',
  'som (?:et )?alternativ',
  'som erstatning for',
  'erstatte[st]',
  'træder i stedet',
  'på en anden måde',
  'en anden (?:form )?end søgt',
  'behandlet som en (?:ansøgning|anmodning)',
)
/** Whom or what an answer speaks of, where the help has a name we don't know. */
const TO_YOU = phrase(
  '(?:får|giver|give|tilbyder|tilbydes|tilbyde|bevilger|bevilges|bevilge|bevilget|yder|yde|visiteres|visiteret|henvises|henviser|bliver|erstattes?|erstattet|imødekommes|imødekommet|gives|flytter|besvares|valgt|gjort)>',
)

/** What one lower-case clause decides; null where it decides nothing. */
export function resultOf(clause: string): ResultKind | null {
  if (INSTEAD.test(clause) && TO_YOU.test(clause) && !NOT.test(clause) && !BY_OTHERS.test(clause)) return 'anden-hjaelp'
  return plainResultOf(clause)
}

/** "Resultatet er, at du ikke får rideterapi": the answer, whatever the help is called. */
const OUTCOME_NO =
  /^(?:(?:resultatet|afgørelsen|svaret|beslutningen) (?:er|bliver|går ud på)(?: derfor| desværre| altså)?,? at|(?:vi|kommunen|udvalget) har (?:derfor |desværre |nu )?(?:besluttet|afgjort),? at) (?:du|i|de|han|hun|borger(?:en)?|ansøger(?:en)?) (?:derfor |desværre )?ikke (?:får|kan få) /

function plainResultOf(clause: string): ResultKind | null {
  if (BY_OTHERS.test(clause) || OTHER_BENEFIT.test(clause)) return null
  const listed = LISTED.exec(clause)?.[1]
  if (AMOUNT_LISTED.test(clause)) return 'bevilling'
  if (listed !== undefined) return /afslag|afslås|afvist|ikke|nej/.test(listed) ? 'afslag' : 'bevilling'
  if (PARTLY.test(clause)) return 'delvis'
  if (FIRM_REFUSAL.test(clause)) return END.test(clause) && /længere|fortsat|mere/.test(clause) ? 'ophoer' : 'afslag'
  if (END.test(clause) && END_OBJECT.test(clause) && !NOT_ENDED.test(clause)) return 'ophoer'
  if (CUT.test(clause) && !NOT_ENDED.test(clause) && !/nedsat (?:psykisk|fysisk|funktion)/.test(clause))
    return 'nedsaettelse'
  if ((SOFT_REFUSAL.test(clause) && HELP_WORD.test(clause)) || REFUSED_TO_YOU.test(clause) || OUTCOME_NO.test(clause))
    return 'afslag'
  if (near(clause, NO, YES, 5) && !NOT_A_NO.test(clause)) return 'afslag'
  if (OF_ANYONE.test(clause) || RELATIVE.test(clause)) return null
  if (GRANT.test(clause) && !NOT.test(clause)) return 'bevilling'
  if (
    SOFT_GRANT.test(clause) &&
    HELP_WORD.test(clause) &&
    !NOT.test(clause) &&
    !WORD_ONLY.test(clause) &&
    !A_WISH.test(clause) &&
    !OF_OTHERS.test(clause) &&
    !/(?:gerne|førtidspension|kontanthjælp|sygedagpenge|(?<!nu |fremover |herefter )modtager)/.test(clause)
  )
    return 'bevilling'
  return null
}
