import { aCase, INDKOEB } from '../../../stages/case.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { aRefusal } from '../../refusal.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

/** Shopping was assessed, and whether there was enough was answered so; undefined where nobody asked. */
const enough = (answer: 'ja' | 'nej' | undefined, why = ''): CaseFile =>
  aCase({
    assessments: aCase().assessments.map((one) =>
      one.need === INDKOEB ? { ...unasked(one), ...(answer === undefined ? {} : { enough: { answer, why } }) } : one,
    ),
  })

const unasked = ({ need, text, decisive, setAside, considerations }: CaseFile['assessments'][number]) => ({
  need,
  text,
  decisive,
  setAside,
  considerations,
})

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Der er nok',
      text: 'Begge behov er vurderet, og for begge er det skrevet, hvorfor oplysningerne er nok.',
      given: aCase(),
    },
    {
      name: 'Manglede først, indhentet siden',
      text: 'Først manglede der noget om indkøb. Nu har bostøtten svaret, og vurderingen siger, at det er nok.',
      given: enough('ja', 'Bostøtten har svaret på, hvordan det går i butikken.'),
    },
  ],
  fails: [
    {
      name: 'Afslag trods mangler',
      text: 'Vurderingen siger, at der mangler en udtalelse fra lægen om, hvad angsten gør ved indkøb. Alligevel er der givet afslag.',
      given: enough('nej', 'Der mangler en udtalelse fra lægen om, hvad angsten gør i butikken.'),
      at: '/assessments/1/enough/why',
    },
    {
      name: 'Begrundelsen siger, at ingen er spurgt',
      text: 'Karla får afslag på indkøb. Begrundelsen siger, at kommunen ikke har spurgt bostøtten, som kommer hver uge.',
      given: aRefusal({
        assessment: { text: 'Kommunen har ikke spurgt bostøtten, men går ud fra, at Karla selv handler ind hver uge.' },
        reason: 'Karla handler selv ind.',
      }),
      at: '/assessments/1/text',
    },
    {
      name: 'Ikke overvejet for indkøb',
      text: 'For post er det overvejet, om oplysningerne er nok. For indkøb, som Karla fik afslag på, er det ikke.',
      given: enough(undefined),
      at: '/assessments/1',
    },
  ],
  notApplicable: [
    {
      name: 'Vurderet, men ikke besvaret',
      text: 'Der mangler oplysninger om indkøb, og behovet er endnu ikke besvaret.',
      given: { ...enough('nej', 'Lægen er spurgt.'), answers: [] },
    },
  ],
  unknown: [
    {
      name: 'Ingen er spurgt, fordi Karla ikke ville have det',
      text: 'Begrundelsen siger, at kommunen ikke har spurgt Karlas mor, da Karla ikke gav samtykke. Om der er nok, står der ikke.',
      given: aRefusal(
        {
          assessment: {
            text: 'Kommunen har ikke spurgt Karlas mor, da Karla ikke gav samtykke. Hun handler selv ind hver uge.',
          },
          reason: 'Karla handler selv ind.',
        },
        {
          assessments: aCase()
            .assessments.map(unasked)
            .map((one) =>
              one.need === INDKOEB
                ? {
                    ...one,
                    text: 'Kommunen har ikke spurgt Karlas mor, da Karla ikke gav samtykke. Hun handler selv ind hver uge.',
                  }
                : one,
            ),
        },
      ),
    },
    {
      name: 'Spørgsmålet er ikke stillet i sagen',
      text: 'Ingen af vurderingerne siger noget om, hvorvidt oplysningerne er nok.',
      given: aCase({ assessments: aCase().assessments.map(unasked) }),
    },
  ],
}
