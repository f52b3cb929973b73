import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'De, der ikke lukker op for andre',
      text: aStandard({ indhold: 'Indhold\nVi går hjem til dem, der ikke lukker op for andre.' }),
    },
    {
      name: 'Undersøgelse først',
      text: aStandard({
        krav: 'Hvis du ikke åbner døren\nSå ringer vi. Vi vil vide, hvorfor støtten ikke virker, og laver den om. Støtten ophører ikke alene, fordi du udebliver.',
      }),
    },
    {
      name: 'Pause ved indlæggelse',
      text: aStandard({
        opfoelgning: 'Opfølgning\nVed indlæggelse holder støtten pause, og den begynder igen, når du kommer hjem.',
      }),
    },
    {
      name: 'Efter eget ønske',
      text: aStandard({ opfoelgning: 'Opfølgning\nØnsker du ikke længere støtten, kan den stoppes når som helst.' }),
    },
  ],
  fails: [
    {
      name: 'Meldt ud',
      text: aStandard({ krav: 'Besøg\nTredje gang du ikke lukker op, regner vi med, at du har meldt dig ud.' }),
      quote: 'meldt dig ud',
    },
    {
      name: 'Tre udeblivelser',
      text: aStandard({
        krav: 'Afbud\nVed tre udeblivelser uden afbud afsluttes indsatsen, og borgeren må søge igen.',
      }),
      quote: 'Ved tre udeblivelser',
    },
    {
      name: 'Bortfald ved indlæggelse',
      text: aStandard({
        opfoelgning:
          'Opfølgning\nVed indlæggelse over fjorten dage bortfalder bevillingen, og der skal søges på ny efter udskrivelsen.',
      }),
      quote: 'bortfalder bevillingen',
    },
    {
      name: 'Automatisk bortfald',
      text: aStandard({
        opfoelgning: 'Opfølgning\nBevillingen bortfalder automatisk, hvis den ikke er brugt i 3 måneder.',
      }),
      quote: 'bortfalder automatisk',
    },
    {
      name: 'Nej til et tilbud',
      text: aStandard({
        visitation:
          'Visitation\nBorgere, der takker nej til gruppen, anses for ikke længere interesserede, og ansøgningen henlægges.',
      }),
      quote: 'takker nej til gruppen',
    },
  ],
  notApplicable: [{ name: 'Standarden siger ikke noget om ophør', text: aStandard() }],
  unknown: [],
}
