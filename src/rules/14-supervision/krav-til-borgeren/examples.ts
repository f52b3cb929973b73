import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Samtykke til, at pårørende får noget at vide',
      text: aStandard({ visitation: 'Pårørende\nPårørende orienteres kun, når borgeren har givet samtykke til det.' }),
    },
    {
      name: 'Håb uden følger',
      text: aStandard({
        krav: 'Hvad håber vi på fra dig?\nVi håber, at du melder afbud, hvis du bliver forhindret, og at du vil være med til at sætte mål.',
      }),
    },
    {
      name: 'Krav til udfører',
      text: aStandard({
        levering: 'Krav til udfører\nMedarbejderen skal overholde aftalte tider og være motiverende.',
        indhold: 'Indhold\nDu kan få støtte, selv om du har et misbrug.',
      }),
    },
  ],
  fails: [
    {
      name: 'Betingelser i en liste',
      text: aStandard({
        krav: 'Krav til borgeren\nFor at kunne modtage støtte skal borgeren\n- være motiveret for udvikling\n- være ædru under besøgene',
      }),
      quote: 'være motiveret',
    },
    {
      name: 'Kurset skal være bestået',
      text: aStandard({ krav: 'Kursus\nAnsøgere, der ikke har bestået kommunens kursus, får afslag.' }),
      quote: 'får afslag',
    },
    {
      name: 'I målgruppen',
      text: aStandard({
        maalgruppe:
          'Målgruppe\nStøtten tilbydes borgere med betydelig nedsat funktionsevne, som er motiverede for at arbejde med egen udvikling.',
      }),
      quote: 'som er motiverede',
    },
    {
      name: 'Den påvirkede får ingen hjælp',
      text: aStandard({ indhold: 'Indhold\nEr borgeren påvirket, gives der ikke støtte den dag.' }),
      quote: 'Er borgeren påvirket',
    },
  ],
  notApplicable: [{ name: 'Standarden siger ikke noget om, hvad borgeren skal', text: aStandard() }],
  unknown: [],
}
