import type { Source } from '../../../stages/02-information/source.ts'
import type { CaseView, NeedView } from '../../../stages/case-view.ts'
import { whenDoing } from '../../activity.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { fails, holds, notApplicable, unknown } from '../../verdict.ts'
import { isOwn, stakeOf } from '../basis.ts'
import { isUntold } from '../gap.ts'
import { helpKindOf, personOf, probeFor } from '../help-kind.ts'
import { grounds2024, rsl4, rsl10 } from './source.ts'

export const borgerenErSpurgt: CaseRule = {
  id: 'borgeren-er-spurgt',
  title: {
    da: 'Borgeren har selv fortalt, før noget blev afvist eller taget fra borgeren',
    en: 'The citizen has told their own side before anything was refused or taken away',
  },
  checklist: ['D08', 'D09'],
  sources: [rsl4, rsl10, grounds2024],

  check(view) {
    if (isUntold(view)) return unknown('hvad borgeren selv har fortalt')
    const atStake = view.needs.filter((one) => stakeOf(view, one) !== undefined)
    const [first] = atStake
    if (first === undefined) return notApplicable('Intet er afvist, og intet venter på svar.')
    if (hasSpoken(view) || haveParentsSpoken(view, atStake)) {
      const unasked = atStake.find((one) => isLostOnOneUnseen(view, one))
      return unasked === undefined ? holds : fails(unaskedFinding(unasked))
    }
    return hasApplied(view) && isVisited(view) ? holds : fails(findingOf(view, atStake, first))
  },
}

/** In a talk, in a hearing, in going through what was written, or as a view that was written down. */
function hasSpoken({ file }: CaseView): boolean {
  const citizens = new Set(file.sources.filter(isByCitizen).map(({ id }) => id))
  return (
    file.statements.some(({ source, verbatim }) => citizens.has(source) || verbatim) ||
    citizens.size > 0 ||
    (file.partshoeringer ?? []).some(({ answer }) => answer !== undefined) ||
    (file.reviews ?? []).length > 0 ||
    (file.views ?? []).length > 0
  )
}

/** What the citizen pays is told by the list and the receipts that the citizen hands in. */
function isByCitizen({ kind, obtained }: Source): boolean {
  return kind === 'borger' || (obtained === 'fra-borgeren' && (kind === 'merudgifter' || kind === 'faktisk-forbrug'))
}

/** What a parent pays or earns is the parents' own case: it is they who tell. */
function haveParentsSpoken({ file }: CaseView, atStake: readonly NeedView[]): boolean {
  return (
    file.sources.some(({ kind }) => kind === 'paaroerende') &&
    atStake.every((one) => {
      const kind = helpKindOf(one)
      return personOf(one) === 'barnet' && (kind === 'udgift' || kind === 'loentab')
    })
  )
}

/** Whoever applied and was visited has been spoken with, though the case tells only what was seen. */
function isVisited({ file }: CaseView): boolean {
  return file.sources.some(
    ({ kind, form }) => form === 'besoeg' && (kind === 'kommunens-vurdering' || kind === 'voksenudredning'),
  )
}

/**
 * Help is lost on the word of one source that the citizen has not seen: neither the citizen nor anyone else was asked
 * about it. A case that does not tell of hearings does not tell that either.
 */
function isLostOnOneUnseen(view: CaseView, { answer, assessment }: NeedView): boolean {
  const { partshoeringer } = view.file
  if (partshoeringer === undefined || (answer?.change.kind !== 'ophoer' && answer?.change.kind !== 'nedsaettelse'))
    return false
  const decisive = (assessment?.decisive ?? []).flatMap((id) => view.statement(id) ?? [])
  const [first] = decisive
  const source = first?.source
  return (
    source?.knownToCitizen === false &&
    decisive.every((held) => held.source === source && held.statement.points === 'taler-imod' && !isOwn(held)) &&
    !partshoeringer.some(
      ({ sent, sources, statements }) =>
        sent <= view.on &&
        (sources.includes(source.id) || decisive.some((held) => statements.includes(held.statement.id))),
    )
  )
}

function unaskedFinding({ need, at }: NeedView): CaseFinding {
  const { activity } = need
  return caseFinding({
    mangel: 'mangelfuldt-oplyst',
    // That the party was not heard is told by a rule of its own.
    level: 'advarsel',
    need: need.id,
    at: `/assessments/${at.assessment}/decisive`,
    what: {
      da: `Hjælpen til »${activity}« er mistet på én kildes ord, som borgeren ikke har set, og ingen er spurgt om det.`,
      en: `The help with “${activity}” was lost on the word of one source that the citizen has not seen, and no one was asked about it.`,
    },
    why: {
      da: 'Én fortælling, som ingen har svaret på, er ikke undersøgt. Borgeren kan have en anden forklaring, som ændrer sagen.',
      en: 'One account that nobody has replied to is not looked into. The citizen may have another explanation that changes the case.',
    },
    remedy: {
      da: 'Fortæl borgeren, hvad der er oplyst, og spørg, hvordan borgeren selv ser det, og hvad der ligger bag. Spørg en til, der kender borgeren.',
      en: 'Tell the citizen what was told, and ask how they see it and what lies behind. Ask one more who knows the citizen.',
    },
    question: {
      to: 'borger',
      need: need.id,
      matter: `Hvordan ser du selv på det, der er fortalt, når det gælder »${activity}«? Hvad ligger der bag, og hvad er anderledes end før?`,
      why: 'Kommunen har fået oplysninger, som du ikke har set, og skal kende din side, før den afgør noget.',
    },
  })
}

/** An application says something of it; those whom someone tried to reach were at least asked. */
function isTakenUnheard({ file }: CaseView, atStake: readonly NeedView[]): boolean {
  const takesAway = atStake.some(
    ({ answer }) => answer?.change.kind === 'ophoer' || answer?.change.kind === 'nedsaettelse',
  )
  const applied = file.applications.some(({ received }) => received >= file.round.begun)
  const tried = (file.nonCooperation?.attempts.length ?? 0) > 0
  return takesAway && !applied && !tried && file.partshoeringer !== undefined && file.views !== undefined
}

/** What was applied for in words is something the case knows from the citizen, or from those who speak for them. */
function hasApplied({ file }: CaseView): boolean {
  return file.applications.some(({ received, words }) => received >= file.round.begun && words.trim() !== '')
}

function findingOf(view: CaseView, atStake: readonly NeedView[], first: NeedView): CaseFinding {
  const unheard = isTakenUnheard(view, atStake)
  const isOne = atStake.length === 1
  return caseFinding({
    mangel: 'mangelfuldt-oplyst',
    level: unheard ? 'fejl' : hasApplied(view) ? 'raad' : 'advarsel',
    at: '/sources',
    what: unheard
      ? {
          da: 'Hjælpen er taget fra borgeren eller sat ned, uden at borgeren har fortalt noget om, hvordan det går.',
          en: 'Help was taken from the citizen or cut, and the citizen has told nothing of how things are.',
        }
      : {
          da: 'Sagen har ingen oplysninger fra borgeren selv.',
          en: 'The file holds no information from the citizen.',
        },
    why: {
      da: 'Borgeren skal kunne medvirke i sin sag og ved mest om, hvad der sker i hverdagen. Uden det er sagen sjældent oplyst.',
      en: 'The citizen must be able to take part, and knows most of what happens in daily life. Without it a case is seldom informed.',
    },
    remedy: {
      da: 'Tal med borgeren om hvert behov, skriv det ned med borgerens egne ord, og lad borgeren læse det igennem.',
      en: 'Talk with the citizen of each need, write it down in their own words, and let them read it.',
    },
    question: {
      to: 'borger',
      need: isOne ? first.need.id : null,
      matter: isOne
        ? `Hvad sker der, ${whenDoing(first.need.activity, 'du')}? ${probeFor(first, 'borger')}`
        : `Vil du fortælle, hvad der sker i dag, når det gælder ${atStake.map(({ need }) => `»${need.activity}«`).join(', ')}: hvad klarer du, hvad går galt, hvem hjælper dig, og hvad ønsker du dig?`,
      why: 'Kommunen skal tage stilling til din støtte og vil gerne høre det fra dig selv først.',
    },
  })
}
