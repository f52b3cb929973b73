import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable, verdictOf, type Finding } from '../../verdict.ts'
import { saidBy, type Said } from '../said.ts'
import { dissuades } from './dissuades.ts'
import { fvl7, rsl5 } from './source.ts'

/** Anyone may apply at any time, for anything, in any form, and need not know the provision. */
export const ansoegningErFri: Rule<Letter> = {
  id: 'ansoegning-er-fri',
  title: {
    da: 'Brevet siger ikke, at borgeren ikke må søge, eller hvordan der skal søges',
    en: 'The letter does not forbid applying or prescribe how',
  },
  checklist: ['D27'],
  sources: [rsl5, fvl7],

  check(letter) {
    if (letter.kind === 'kvalitetsstandard') return notApplicable('Teksten er ikke et brev til en borger.')
    const findings = saidBy(letter).flatMap((said): Finding[] => {
      const what = wrongOf(said)
      return what === null
        ? []
        : [{ mangel: 'vejledning', level: 'fejl', quote: quotePassage(letter, said.passage), what, why, remedy }]
    })
    return verdictOf(findings)
  },
}

const APPLY = phrase(
  'ansøgning(?:en|er|erne|sskema\\p{L}*)?>',
  'ansøge[rs]?>',
  'søge[rs]?>',
  'søgt>',
  'genansøg\\p{L}*',
  'anmodning(?:en|er)?>',
  'ønske(?:t|r)? om',
)
const NOT = phrase('ikke', 'aldrig', 'ingen', 'hverken', 'afvise[rs]?', 'afvist', 'uden behandling')
const WAIT = phrase(
  'tidligst',
  'karens\\p{L}*',
  'vente? (?:[^ ,.;]+ )?med',
  'afvente>',
  '(?:der )?først kan',
  'ikke (?:[^ ,.;]+ )?(?:nytter|formål|grund til|værd)',
  'nytter (?:[^ ,.;]+ )?ikke',
  'kan først',
  'først (?:kan|må) ',
  'først (?:søge|ansøge|indgive|indsende)',
  'skal (?:der )?(?:nu |mindst )*gå',
  'før(?:end)? (?:der er gået|du|i|denne|denne sag|sagen|om|efter|tidligst)>',
  'før(?:end)? (?:du|borger(?:en)?|ansøger|man) ',
  'inden for det (?:næste|kommende)',
  '(?:én|een|1|en|to|2) gang(?:e)? (?:om året|årligt|pr\\. år|i løbet af)',
  '(?:fra dig|igen) (?:i|før) (?:(?:19|20)\\d\\d|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)',
)
const NO_WAIT = phrase(
  'når som helst',
  'altid',
  'til enhver tid',
  'ingen (?:ventetid|karens|frist)',
  'behøver',
  'ikke (?:nødvendigt )?(?:at )?vente',
  'uanset',
  'merudgift\\p{L}*',
)
const MAY_APPLY = phrase(
  'fornyet ansøgning',
  'med at søge',
  'indgives',
  '(?:må|kan) … (?:søge|ansøge|indgive|indsende|få|indlevere)>',
  'søge(?:s)? (?:igen|på ny|om|støtte|hjælp)',
  'behandle[rst]*>',
  'afvis(?:t|es)>',
)

const FORM = phrase(
  '[\\p{L}]*skema(?:et|er|erne)?>',
  'blanket(?:ten|ter)?>',
  'formular(?:en)?>',
  'digital(?:t|e)?>',
  '(?:via|på|gennem) (?:[^ ]+ )?(?:borger\\.dk|hjemmeside\\p{L}*|selvbetjening\\p{L}*|portal\\p{L}*)',
  'selvbetjening\\p{L}*',
  'mit ?id',
  'skriftlig(?:t|e)?>',
  'mundtlig(?:t|e)?>',
  'telefon(?:isk|en)?>',
  'messenger|facebook|sms(?:en)?|mail(?:en)?|e-mail',
  'underskr\\p{L}*',
  'i (?:et|din) (?:brev|mail|e-mail)>',
  'fremmøde',
)
const DEMANDS = phrase(
  'skal>',
  'kun>',
  'alene>',
  'udelukkende',
  'kræve[rst]*',
  'krav>',
  'først,? når',
  'ellers',
  'må (?:du |borger |ansøger )?(?:indgive|udfylde|søge|sende)',
)
const SET_ASIDE = phrase(
  '(?:har|er) (?:[^ ,.;]+ ){0,4}?ikke (?:[^ ,.;]+ ){0,2}?(?:skrevet|noteret|taget|behandlet|registreret)',
  '(?:ikke|heller ikke|aldrig) … (?:taget|tage|tages|med|behandle\\p{L}*|behandlet|modtage\\p{L}*|betragtet|anset|registreret|vurderet|set på|stilling)>',
  '(?:behandler|modtager|tager|behandles|modtages|betragtes|anses) … ikke',
  '(?:behandler|modtager|tager|behandles|modtages) ikke',
  'afvis(?:t|es|er)>',
  'bortfalde[rt]*',
  'kan ikke',
)
const FREE_FORM = phrase(
  'ikke (?:et )?(?:krav|nødvendigt|påkrævet)',
  'ingen krav',
  'behøver',
  'du skal ikke',
  'også',
  '(?:eller|og) (?:[^ ]+ ){0,4}?(?:mundtlig\\p{L}*|telefon\\p{L}*|brev|ringe|skriftligt|møde op)>',
  'valgfri\\p{L}*',
  'hjælper (?:vi )?(?:dig|gerne)',
  'skrevet (?:den |det )?ned',
  '(?:du|i) (?:kan|må) (?:gøre det|søge|sende den) ',
  'aktindsigt',
  'samtykke\\p{L}*',
  'partshør\\p{L}*',
  'kørsel\\p{L}*',
  'fuldmagt\\p{L}*',
)

const PROVISION = phrase(
  '(?:paragraf|bestemmelse|lovgrundlag)\\p{L}* (?:[^ ,.;]+ ){0,3}?(?:du|borger|ansøger) (?:[^ ,.;]+ )?(?:søger|ønsker|vil)',
  '(?:angive|angivet|angiver|nævne|nævner|nævnt|henvist til|henviser til|oplyse|oplyst) (?:[^ ,.;]+ ){0,2}?(?:en |den |hvilken )?(?:paragraf|bestemmelse|hjemmel|lovgrundlag)',
  '(?:ikke|alene|kun|udelukkende) (?:[^ ,.;]+ ){0,2}?(?:har |er )?(?:du |ansøger |borger )?(?:søgt|ansøgt|anmodet|bedt) (?:[^ ,.;]+ ){0,3}?(?:om|efter) (?:[^,.;]{0,40}?)§',
)
const NOT_LOOKED = phrase(
  '(?:har|er|har vi|har kommunen) (?:[^ ,.;]+ ){0,2}?(?:derfor )?ikke (?:[^ ,.;]+ ){0,2}?(?:set|vurderet|taget|behandlet|undersøgt|forholdt|prøvet)',
  'kan (?:vi |kommunen )?(?:derfor )?ikke (?:behandle|tage|vurdere|se)',
  'ikke (?:vurderet|behandlet|taget stilling)',
)

const WITHDRAWN = phrase(
  '(?:trak|trukket|trække|trækkes|frafaldt|frafaldet|frafalde|tilbagekald\\p{L}*)>',
  'tilbagetrukket',
  'søge alligevel',
)
const ON_ADVICE = phrase(
  '(?:vi|kommunen|rådgiver|visitator|jeg|forvaltningen) (?:har |også )*(?:rådede|rådet|anbefalede|anbefalet|opfordrede|opfordret|foreslog|foreslået|vejledte|vejledt)',
  '(?:vores|kommunens|rådgivers|visitators|min) (?:[^ ]+ )?(?:anbefaling|råd|opfordring|vejledning|forslag)',
  'blev (?:du|ansøger|borger) (?:[^ ]+ )?(?:rådet|vejledt|opfordret|anbefalet)',
)
const OWN_CHOICE = phrase(
  '(?:valgte|ønskede|besluttede) (?:du )?selv',
  'du (?:valgte|ønskede) selv',
  'efter eget ønske',
)

const TOLD = phrase(
  '(?:fik|har fået|fået|blev|er blevet|er) (?:du |borger |ansøger )?(?:[^,.;]{0,30}? )?(?:at vide|oplyst|vejledt om|orienteret om|fortalt)',
  '(?:oplyste|fortalte|sagde|vejledte) (?:vi|rådgiver|visitator|kommunen|medarbejderen|receptionen)',
  '(?:ifølge|efter) den vejledning',
)
const BARRED = phrase(
  'ikke (?:kunne|kan|måtte|må) (?:søge|få)',
  '(?:kan|kunne) (?:man |du |ansøger |borger )?ikke (?:[^ ]+ )?søge',
)
const CORRECTED = /forkert|beklage|fejl|ikke rigtigt|derfor har vi (?:nu |alligevel )?behandlet/

/** What became of another application once is a fact of the case. */
const ONCE = phrase('en (?:[^ ,.;]+ )?ansøgning om [^,.;]{2,40} (?:blev|er blevet|var blevet)>')

function wrongOf({ passage, own, after, before }: Said): Finding['what'] | null {
  const { lower } = passage
  // What the citizen was told is a fact of the case, whoever tells it.
  if (TOLD.test(lower) && BARRED.test(lower) && !CORRECTED.test(`${lower} ${after}`)) return WHAT.barred
  if (WITHDRAWN.test(lower) && APPLY.test(lower) && ON_ADVICE.test(lower) && !OWN_CHOICE.test(lower))
    return WHAT.withdrawn
  if (passage.voice === 'lov' || own === '') return null
  if (dissuades(own)) return WHAT.dissuaded
  if (APPLY.test(own) && WAIT.test(own) && MAY_APPLY.test(own) && !NO_WAIT.test(own) && waits(own)) return WHAT.barred
  if (
    PROVISION.test(own) &&
    (NOT_LOOKED.test(own) || /ellers/.test(own)) &&
    !/ikke (?:selv )?(?:finde|kende)/.test(own)
  )
    return WHAT.provision
  const form = APPLY.test(own) && FORM.test(own) && !FREE_FORM.test(own) && !ONCE.test(own)
  if (form && SET_ASIDE.test(own) && !/klage/.test(own)) return WHAT.form
  if (form && DEMANDS.test(own) && MUST.test(own) && !FREE_FORM.test(after)) return WHAT.form
  // "Det nævnte du kun i telefonen, så det har vi ikke taget med."
  if (
    SET_ASIDE.test(own) &&
    /(?:taget med|behandle|stilling|medtag|skrevet på|noteret|registreret|som ansøgning)/.test(own) &&
    /mundtlig|telefon|nævnte|skema|blanket|messenger|facebook|sms|mail|underskr/.test(`${before} ${own}`) &&
    /(?:søg|ønske|behov|brug for|henvendelse)/.test(`${before} ${own}`) &&
    /(?:^|[ ,])(?:så|derfor|hvorfor|og det|den slags|sådanne|da)(?![a-zß-öø-ÿ])/.test(own)
  )
    return WHAT.form
  return null
}

/** "Først", "tidligst" or a "ikke" beside the waiting: not merely that something comes before something else. */
function waits(own: string): boolean {
  return (
    /tidligst|karens|vente? (?:[a-zæøå]+ )?med|(?:der )?først kan|nytter|kan først|først (?:kan|må|søge|ansøge|indgive|indsende)|skal (?:der )?(?:nu |mindst )*gå|gang(?:e)? (?:om året|årligt|pr\. år)/.test(
      own,
    ) || NOT.test(own)
  )
}

/** The demand is on the application itself. */
const MUST = phrase(
  'ansøgning\\p{L}* (?:[^ ,.;]+ ){0,4}?(?:skal|kan (?:alene|kun)|må (?:alene|kun))',
  '(?:skal|kan kun|kan alene|må kun|kan (?:du |man )?(?:kun|alene)) (?:[^ ,.;]+ ){0,5}?(?:søge[s]?|ansøge|indgive[s]?|indsende[s]?|indleveres?|søges)',
  '(?:kun|alene|udelukkende) (?:[^ ,.;]+ ){0,3}?(?:tage stilling|behandle\\p{L}*|vurdere)',
  'for at (?:[^ ,.;]+ )?(?:kunne )?(?:blive )?behandle[ts]?',
)

const WHAT = {
  barred: {
    da: 'Brevet siger, at borgeren ikke kan søge nu eller først kan søge igen senere. Det kan man altid.',
    en: 'The letter says that the citizen can’t apply now, or only later. One always can.',
  },
  form: {
    da: 'Brevet kræver, at der søges på en bestemt måde, eller ser bort fra det, der er sagt mundtligt.',
    en: 'The letter demands a certain form of application, or sets aside what was said orally.',
  },
  provision: {
    da: 'Brevet lader det komme borgeren til skade, at en bestemmelse ikke er nævnt i ansøgningen.',
    en: 'The letter holds it against the citizen that the application names no provision.',
  },
  dissuaded: {
    da: 'Brevet råder borgeren til ikke at søge eller klage, eller siger, at der ikke er noget at søge.',
    en: 'The letter advises the citizen not to apply or complain, or says that there is nothing to apply for.',
  },
  withdrawn: {
    da: 'Borgeren har trukket sin ansøgning tilbage efter råd fra kommunen og har derfor ikke fået den afgjort.',
    en: 'The citizen withdrew the application on the municipality’s advice, and so had no decision.',
  },
} as const
const why = {
  da: 'En ansøgning er fri: den kan gives når som helst, mundtligt eller skriftligt, og kommunen skal selv se på alle muligheder for hjælp. Forkert vejledning kan koste borgeren hjælp i måneder.',
  en: 'Applying is free: at any time, orally or in writing, and the municipality itself must look at every option of help. Wrong guidance can cost the citizen months of help.',
}
const remedy = {
  da: 'Slet sætningen, og skriv, at borgeren kan søge når som helst og på den måde, der er lettest. Behandl det, der allerede er nævnt, som en ansøgning.',
  en: 'Delete the sentence and write that the citizen can apply at any time and in any way. Treat what was already mentioned as an application.',
}
