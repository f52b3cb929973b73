import type { ProvisionRef } from '../../../law/provision-row.ts'
import { withNeed } from '../../../stages/case-change.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { aCase, INDKOEB, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'
import { unjudged } from '../../refusal.specimen.ts'

const sel = (paragraph: string) => ({ act: 'SEL', paragraph }) as const

/** Karla asked for something else than support, and was refused it in these words. */
const refused = (activity: string, provision: ProvisionRef, reason: string): CaseFile => {
  const file = withNeed(aCase(), INDKOEB, { activity, asked: { provision } })
  return {
    ...file,
    needs: file.needs.map((need) => (need.id === INDKOEB ? unjudged(need) : need)),
    statements: file.statements.filter(({ needs }) => !needs.includes(INDKOEB)),
    assessments: file.assessments.filter(({ need }) => need !== INDKOEB),
    answers: withChanged(file.answers, INDKOEB, { answer: { kind: 'afslag', provision, reason } }),
  }
}

/** She had it, and it ends. */
const ended = (activity: string, provision: ProvisionRef, reason: string): CaseFile => {
  const file = refused(activity, provision, reason)
  return {
    ...file,
    formerGrants: [{ need: INDKOEB, provision, what: 'Hjælp, hun har haft i ti år' }],
    answers: withChanged(file.answers, INDKOEB, { change: { kind: 'ophoer' } }),
  }
}

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Regnet på det, der er sandsynligt',
      text: 'Karla har ingen kvitteringer for tøj. Kommunen har regnet med hendes egne tal, og de når ikke grænsen.',
      given: refused(
        'merudgifter til tøj',
        sel('100'),
        'Der er ingen kvitteringer, så vi har regnet med dine egne tal. De når ikke minimumsbeløbet.',
      ),
    },
    {
      name: 'Søger ledsagelse første gang efter pensionsalderen',
      text: 'Karla har ikke haft ledsagelse, før hun nåede pensionsalderen.',
      given: refused('at færdes ude', sel('97'), 'Du er over folkepensionsalderen og har ikke haft ordningen før.'),
    },
    {
      name: 'Dagbehandling er nok',
      text: 'Karla er stoffri om dagen. Det er en grund til, at døgnbehandling ikke er nødvendig, og intet krav.',
      given: refused(
        'at holde op med stoffer',
        sel('101'),
        'Døgnbehandling er ikke nødvendig. Du er stoffri om dagen og passer dit arbejde.',
      ),
    },
    {
      name: 'Synet er nedsat, og Karla læser selv',
      text: 'Karla ser dårligt, og det er vurderet, hvad det betyder for hende.',
      given: refused(
        'at læse breve',
        sel('85'),
        'Du læser selv dine breve med lup og har ikke brug for støtte til det.',
      ),
    },
    {
      name: 'Ledsagelse og hjælpere',
      text: 'Karla har hjælpere efter § 96. De kan ikke gives sammen med ledsagelse.',
      given: refused('at færdes ude', sel('97'), 'Ledsagelse kan ikke gives samtidig med bostøtte og BPA efter § 96.'),
    },
    {
      name: 'Pladsen ophører, og det er ikke for alderen',
      text: 'Karla er fyldt 70. Hun sover i tilbuddet og har selv bedt om at blive hjemme.',
      given: ended(
        'at være sammen med andre',
        sel('104'),
        'Det er ikke alderen, der afgør det. Du sover de fleste dage og har selv bedt om at blive hjemme.',
      ),
    },
    {
      name: 'To år er gået, og bostøtten har set, at Karla klarer det',
      text: 'Karla har haft støtte i to år. Den ophører, fordi hun handler alene, og det har bostøtten set.',
      given: {
        ...ended('at købe ind', sel('85'), 'To år er gået, og bostøtten har set, at du handler alene hver uge.'),
        statements: aCase().statements,
      },
    },
  ],
  fails: [
    {
      name: 'De to år er gået',
      text: 'Karla har haft støtte til at læse breve i to år. Den ophører, fordi tiden er gået.',
      given: ended('at læse breve', sel('85'), 'De 24 måneder er gået.'),
      at: '/answers/1/answer/reason',
    },
    {
      name: 'Først stoffri',
      text: 'Karla søger om behandling. Hun får nej, til hun har afleveret rene prøver.',
      given: refused(
        'at holde op med stoffer',
        sel('101'),
        'Du skal have været stoffri i 14 dage, før du kan begynde.',
      ),
      at: '/answers/1/answer/reason',
    },
    {
      name: 'Synshandicappede er holdt ude',
      text: 'Karla ser dårligt. Hun får nej, fordi synshandicappede ikke hører til målgruppen.',
      given: refused('at læse breve', sel('85'), 'Synshandicappede hører ikke til målgruppen.'),
      at: '/answers/1/answer/reason',
    },
    {
      name: 'Ingen kvitteringer',
      text: 'Karla har skrevet ned, hvad hendes tøj koster. Hun får nej, fordi hun ikke har kvitteringer.',
      given: refused('merudgifter til tøj', sel('100'), 'Merudgifter skal dokumenteres med kvittering.'),
      at: '/answers/1/answer/reason',
    },
    {
      name: 'Ledsagelsen ophører, da Karla fylder 67',
      text: 'Karla har haft ledsagelse i ti år. Den ophører, fordi hun fylder 67.',
      given: ended('at færdes ude', sel('97'), 'Du fylder 67 år, og ordningen ophører derfor.'),
      at: '/answers/1/answer/reason',
    },
    {
      name: 'Pladsen ophører ved pensionsalderen',
      text: 'Karla har en plads efter § 104. Den ophører, fordi hun går på pension.',
      given: ended('at være sammen med andre', sel('104'), 'Pladsen ophører ved pensionsalderen.'),
      at: '/answers/1/answer/reason',
    },
    {
      name: 'Ikke både bostøtte og ledsagelse',
      text: 'Karla får nej til ledsagelse, fordi hun har bostøtte.',
      given: refused('at færdes ude', sel('97'), 'Du får bostøtte efter § 85, og en borger kan ikke have begge dele.'),
      at: '/answers/1/answer/reason',
    },
  ],
  notApplicable: [
    {
      name: 'Rengøring efter § 83',
      text: 'Karla har søgt om rengøring efter § 83.',
      given: refused('at gøre rent', sel('83'), 'Du støvsuger selv hver uge.'),
    },
  ],
  unknown: [],
}
