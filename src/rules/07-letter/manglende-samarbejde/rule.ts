import { isAdverse, quotePassage, takesAway, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { clausesOf, phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, type Finding } from '../../verdict.ts'
import { principmeddelelse2af18, sel82 } from './source.ts'

const STAYS_AWAY = phrase(
  '(?:var|er) (?:du|borger|ansøger|hun|han) (?:der |her |hjemme )?ikke>',
  '(?:ringede|reagerede|meldte|svarede) (?:du )?ikke>',
  'ikke (?:[^ ,.;]+ )?(?:var|er|været) (?:der|hjemme)>',
  'forudsætter,? at (?:du|man|borger(?:en)?) (?:er|tager|møder|åbner|samarbejder|deltager)',
  'ikke (?:[^ ,.;]+ )?(?:holder|holdt) (?:den|aftale\\p{L}*)',
  '(?:mødte|åbnede|svarede|lukkede|deltog|reagerede) (?:[^ ,.;]+ ){0,2}?ikke',
  'ikke … (?:åbnet(?! (?:[^ ]+ )?(?:post|brev))|åbner(?! (?:[^ ]+ )?(?:post|brev|for))|lukket op|lukker op|mødt op|mødt|taget imod|tager imod|taget telefonen|svaret på|besvaret|reageret|reagerer|vendt tilbage|henvendt|benyttet|benytter|brugt|deltaget|deltager|medvirket|medvirker|samarbejdet|samarbejder|samarbejde|ønsket at|villet|været hjemme|overholdt|været til at træffe|kunnet træffes|kunnet komme i kontakt|har lyst)>',
  'udeblev\\p{L}*',
  'udebliv\\p{L}*',
  'udeblivelse\\p{L}*',
  '(?:meldt|melder|meldte) (?:[^ ,.;]+ ){0,2}?(?:afbud|fra)>',
  'aflyst\\p{L}*',
  'manglende (?:[^ ,.;]+ )?(?:samarbejde|medvirken|fremmøde|motivation|deltagelse|svar|respons|kontakt)',
  'afvist (?:[^ ,.;]+ ){0,2}?(?:støtten|bostøtten|kontakt|hjælpen|besøg)',
  'takket nej',
  '(?:ikke|manglende) (?:[^ ,.;]+ )?motiv\\p{L}+',
  '(?:samarbejder|samarbejdet|medvirker|medvirket|benytter|ønsker) (?:[^ ,.;]+ ){0,4}?ikke',
  'ikke (?:[^ ,.;]+ ){0,4}?(?:til at )?(?:samarbejde|medvirke)',
  'gået forgæves',
  'forgæves (?:[^ ,.;]+ ){0,2}?(?:besøg|forsøg|gang|kørt|ringet|banket|mødt)',
  'tomgangsbesøg',
  'ikke (?:været )?(?:muligt|lykkedes) … (?:kontakt|træffe|fat)',
  'ikke (?:har )?(?:levet|lever) op til',
  'ikke (?:længere )?(?:er )?(?:interesseret|klar til)',
  'fravalgt',
  'udviser ikke',
)
const BECAUSE = phrase(
  'og så',
  'så (?:kan|må|er|ophører)',
  'derfor',
  'dermed',
  'da>',
  'fordi',
  'idet',
  'eftersom',
  'når>',
  'på (?:den|denne|det) (?:baggrund|grundlag)',
  'lagt (?:særlig |afgørende )?vægt',
  'lægger vægt',
  'som følge',
  'på grund af',
  'skyldes',
  'begrundelsen',
  'grundet',
  'hvorfor',
  'således',
  'af den grund',
  'herefter',
  'konsekvens\\p{L}*',
  'så (?:stopper|lukker|afslutter|vi)',
  'med henvisning til',
  'betyder',
)
const STOPS = phrase(
  '(?:hører|holder) (?:[^ ,.;]+ ){0,2}?op>',
  'er slut',
  'ikke (?:[^ ,.;]+ )?(?:bevilge|give|yde|tilbyde) (?:[^ ,.;]+ )?(?:noget|mere|støtte|hjælp)',
  'ophør\\p{L}*',
  'stopper',
  'stoppes',
  'afslutte[srt]*',
  'lukke[rs]?',
  'indstilles',
  'bortfald\\p{L}*',
  'ikke grundlag for at (?:opretholde|fortsætte|bevilge)',
  '(?:kan|vil) (?:vi|kommunen) (?:[^ ,.;]+ )?ikke (?:fortsætte|forlænge|opretholde)',
  'inddrages',
  'ikke (?:længere |kan )*(?:få|bevilges|bevilge|fortsætte|opretholde\\p{L}*|imødekomme\\p{L}*)',
  'afslag\\p{L}*',
  'nedsætte[srt]*',
  'frata\\p{L}+',
  'opsiger',
  'slutter',
  'falder … væk',
  'falder bort',
  'trække[rs]? … tilbage',
  'reduceres',
)

const STEPS = {
  cause: phrase(
    'for at (?:høre|spørge|finde ud af|forstå|undersøge|afklare)',
    'spurgt>',
    'spurgte',
    'undersøgt',
    'undersøgte',
    'hvorfor>',
    'årsagen? til',
    'årsag(?:en|er|erne)? (?:er|var|har)',
    'baggrunden for',
    'har du (?:forklaret|fortalt|oplyst)',
    'du (?:forklarede|oplyste|sagde|svarede|fortalte)',
    'borger(?:en)? (?:oplyste|forklarede|sagde|svarede)',
    'opsøgt',
    'talt med (?:dig|borger(?:en)?)',
    'om den manglende (?:kontakt|deltagelse)',
  ),
  impairment: phrase(
    'hænge[r]? (?:[^ ,.;]+ ){0,2}?sammen med',
    'skyldes (?:[^ ,.;]+ ){0,4}?(?:lidelse|sygdom|funktionsn\\p{L}*|angst|adhd|autisme|psykisk|tilstand|handicap|nedsatte|diagnose)\\p{L}*',
    'sygdomsmæssig\\p{L}*',
    '(?:psykiater|lægen?|overlæge|distriktspsykiatri|psykiatrien|psykolog|behandler)\\p{L}* (?:[^ ,.;]+ ){0,5}?(?:oplys|skriv|svar|vurder|bekræft|udtal)\\p{L}*',
    '(?:kan|kunne|i stand til at) samarbejde',
    'følge af (?:din|borgers) (?:[^ ,.;]+ ){0,2}?(?:funktionsnedsættelse|lidelse|sygdom|tilstand|funktionsevne)',
    'funktionsnedsættelse\\p{L}* (?:[^ ,.;]+ ){0,5}?(?:ikke|forklar|hind|årsag)\\p{L}*',
    'eget (?:og velovervejet )?valg',
    'velovervejet',
    '(?:depression|angst|adhd|autisme|sygdom|lidelse|funktionsnedsættelse)\\p{L}* (?:[^ ,.;]+ ){0,3}?(?:grunden|årsagen|skyld)',
    'kan tage imod',
  ),
  adaptation: phrase(
    'flytte(?:de|t)',
    '(?:andet|andre|nye|nyt) (?:tidspunkt|tider|sted|tid)\\p{L}*',
    '(?:ny|anden|skiftet|skifte|skiftede) (?:støtteperson|medarbejder|bostøtte|kontaktperson|bostøttemedarbejder)',
    'tilpasset',
    'tilrettelagt (?:[^ ,.;]+ ){0,3}?(?:anderledes|om)',
    'biblioteket',
    'gåture?',
    'i stedet for hjemme',
    'foreslog',
    'tilbød',
    'ude i stedet',
    'foreslået',
    'ændrede? (?:vi|støtten|besøg|formen|tid)',
    '(?:prøvet|forsøgt) (?:[^ ,.;]+ ){0,4}?(?:med|at|andre)',
    'telefonisk (?:støtte|kontakt)',
    'online',
    'kortere besøg',
    'sms-påmind\\p{L}*',
    'påmindelse\\p{L}*',
  ),
  guidance: phrase(
    'vejledt',
    'vejledte',
    'varslet',
    'advar\\p{L}+',
    '(?:orienteret|informeret|gjort opmærksom|oplyst|skrevet til dig|skrev til dig|fortalt dig|fortalte(?: vi)?(?: dig)?|gjorde (?:vi )?(?:dig )?opmærksom) (?:[^ ]+ ){0,6}?(?:om,? (?:at|hvad)|på,? at|at støtten|at hjælpen|konsekvens\\p{L}*)',
    'konsekvens(?:en|erne)? (?:af|ved|ville|kunne|hvis)',
    'kunne blive (?:stoppet|lukket|afsluttet)',
    'støtten (?:kunne|kan|vil|ville) (?:[^ ,.;]+ ){0,2}?(?:stoppe|ophøre|blive stoppet|blive afsluttet)',
    'hvad det (?:ville|kunne|vil) betyde',
    'støtten ophører, hvis',
    'frist (?:på|til) (?:[^ ,.;]+ ){0,4}?(?:bemærkninger|svar|ændre)',
  ),
} as const
const ABOUT_SUPPORT =
  /støtte|hjælp|besøg|indsats|aftale|samarbejd|medvirk|motiv|døren|møde|brev|sms|kontakt|henvend|tilbud|forgæves|udeb|afbud|bevil|sagen|takket|fravalgt|svar|åbne|lukke/
/** Absence told as a sign of what is hard, not as a fault. */
const SHOWS_NEED = phrase(
  'svært ved',
  'ikke længere (?:har |er der |et )*(?:brug|behov)',
  'du (?:[^ ,.;]+ )?klarer',
  'brug for',
  'har behov',
)
const NEED_GONE =
  /(?:ikke (?:har )?længere|ikke)[^.;]{0,40}(?:brug|behov)|klarer|selv (?:kan|handler|står|tager|går|laver|åbner|betaler)|(?:handler|står|tager|går|laver|åbner|betaler)[^.;]{0,20} selv|anderledes|behovet|flyttet|fyldt|selv bedt|uden følge/
const NOT_WHY = phrase('ikke (?:[^ ]+ )?(?:afgørende|grunden|årsagen|lagt vægt|begrundet)', 'udelukker ikke', 'uanset')

/** Help may end for want of cooperation only after the cause was sought, the help adapted and the consequence told. */
export const manglendeSamarbejde: Rule<Letter> = {
  id: 'manglende-samarbejde',
  title: {
    da: 'Manglende samarbejde er undersøgt, før støtten stopper',
    en: 'Want of cooperation is examined before the help ends',
  },
  checklist: ['D20'],
  sources: [principmeddelelse2af18, sel82],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (isAdverse(letter) === false) return notApplicable('Borgeren har fået fuldt medhold.')
    if (letter.decision === 'delvis' || letter.decision === 'anden-hjaelp') return notApplicable('Borgeren får hjælp.')
    const hadHelp = takesAway(letter)
    const open = letter.passages.filter(isOwn)
    const away = open.filter(
      ({ lower, voice }) =>
        STAYS_AWAY.test(voice === 'borger' ? clausesOf(lower).slice(1).join(' ') : lower) && !NOT_WHY.test(lower),
    )
    // Where help is taken away and nothing is said of the need, the absence is all there is.
    const nothingElse = hadHelp && !open.some(({ lower }) => NEED_GONE.test(lower))
    const reasons = away.filter(
      (passage) => isReason(passage, open, hadHelp) || (nothingElse && ABOUT_SUPPORT.test(passage.lower)),
    )
    const [reason] = reasons
    if (reason === undefined)
      return away.length === 0 ? notApplicable('Afgørelsen bygger ikke på, at borgeren ikke har samarbejdet.') : holds
    const done = Object.values(STEPS).filter((step) =>
      open.some((passage) => passage !== reason && step.test(passage.lower)),
    ).length
    if (
      done === 4 ||
      (done === 3 &&
        open.some(({ lower }) => STEPS.guidance.test(lower)) &&
        open.some(({ lower }) => STEPS.impairment.test(lower)))
    )
      return holds
    return fails({ ...(done >= 2 ? PARTLY : NOT_DONE), quote: quotePassage(letter, reasons.find(concludes) ?? reason) })
  },
}

function isOwn({ section, block }: Passage): boolean {
  return (
    section !== 'klage' &&
    section !== 'bilag' &&
    section !== 'regler' &&
    section !== 'hoved' &&
    block.kind !== 'line' &&
    block.kind !== 'heading'
  )
}

/** The absence is given as the reason, in the sentence itself or by the conclusion that follows it. */
function isReason(passage: Passage, open: readonly Passage[], hadHelp: boolean): boolean {
  const { lower } = passage
  if (!ABOUT_SUPPORT.test(lower)) return false
  if (concludes(passage)) return !SHOWS_NEED.test(lower)
  if (
    /lagt (?:særlig |afgørende )?vægt|lægger (?:særlig |afgørende )?vægt|begrundelsen er|årsagen er|grunden er/.test(
      lower,
    )
  )
    return !SHOWS_NEED.test(lower)
  const at = open.indexOf(passage)
  const after = open.slice(at + 1, hadHelp ? at + 6 : at + 2)
  return after.some(
    (next, i) =>
      next.voice !== 'borger' &&
      STOPS.test(next.lower) &&
      (BECAUSE.test(next.lower) || (hadHelp && i === 0)) &&
      !SHOWS_NEED.test(next.lower),
  )
}

/** "Da du ikke samarbejder, stopper støtten": the reason and the end in one sentence. */
function concludes({ lower }: Passage): boolean {
  return BECAUSE.test(lower) && STOPS.test(lower)
}

const why = {
  da: 'Støtten må ikke ophøre alene, fordi borgeren ikke samarbejder. Kommunen skal finde årsagen, se, om funktionsnedsættelsen forklarer den, tilpasse støtten og vejlede om følgerne først. Omsorgspligten gælder stadig.',
  en: 'Help may not end for want of cooperation alone. The municipality must find the cause, see whether the impairment explains it, adapt the help and tell the consequences first. The duty of care remains.',
}
const NOT_DONE: Omit<Finding, 'quote'> = {
  mangel: 'lovfortolkning',
  level: 'fejl',
  what: {
    da: 'Støtten stopper eller afslås, fordi borgeren ikke har samarbejdet, uden at årsagen er undersøgt.',
    en: 'The help ends or is refused because the citizen did not cooperate, and the cause was not looked into.',
  },
  why,
  remedy: {
    da: 'Tal med borgeren om årsagen, prøv støtten på en anden måde, og vejled om følgerne. Skriv i brevet, hvad I har gjort, og hvad det viste.',
    en: 'Talk to the citizen about the cause, try the help in another way and tell the consequences. Write what was done and what it showed.',
  },
}
const PARTLY: Omit<Finding, 'quote'> = {
  mangel: 'lovfortolkning',
  level: 'advarsel',
  what: {
    da: 'Støtten stopper eller afslås, fordi borgeren ikke har samarbejdet, og brevet viser kun nogle af de skridt, der skal gå forud.',
    en: 'The help ends or is refused for want of cooperation, and the letter shows only some of the steps that must come first.',
  },
  why,
  remedy: {
    da: 'Skriv, hvad årsagen er, om den hænger sammen med funktionsnedsættelsen, hvordan støtten er forsøgt tilpasset, og hvornår borgeren blev vejledt om følgerne.',
    en: 'Write what the cause is, whether it comes of the impairment, how the help was adapted, and when the citizen was told the consequences.',
  },
}
