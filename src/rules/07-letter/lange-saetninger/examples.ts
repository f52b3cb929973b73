import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Korte sætninger', text: aRefusal() },
    { name: 'En enkelt længere sætning', text: aGrant() },
  ],
  fails: [
    {
      name: 'En meget lang sætning',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind i det lokale supermarked to gange om ugen, at du har fortalt, at du kender personalet og kan spørge dem om hjælp, når du ikke kan finde en vare, at din kontaktperson har skrevet det samme i sin status, og at du i øvrigt har klaret det gennem hele vinteren, også da du var syg i januar og februar.',
      }),
      quote: 'Vi har lagt vægt på',
    },
    {
      name: 'Flere lange sætninger',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du handler ind, og at du har gjort det hver eneste uge i det seneste år, også i de perioder hvor du har haft det dårligt og ikke har haft andre til at hjælpe dig med det. Vi har lagt vægt på, at du åbner posten, og at du har gjort det hver eneste uge i det seneste år, også i de perioder hvor du har haft det dårligt og ikke har haft andre til at hjælpe dig med det. Vi har lagt vægt på, at du vasker tøj, og at du har gjort det hver eneste uge i det seneste år, også i de perioder hvor du har haft det dårligt og ikke har haft andre til at hjælpe dig med det. Vi har lagt vægt på, at du lægger en plan, og at du har gjort det hver eneste uge i det seneste år, også i de perioder hvor du har haft det dårligt og ikke har haft andre til at hjælpe dig med det. Vi har lagt vægt på, at du ringer til lægen, og at du har gjort det hver eneste uge i det seneste år, også i de perioder hvor du har haft det dårligt og ikke har haft andre til at hjælpe dig med det.',
      }),
      quote: 'Vi har lagt vægt på',
    },
    {
      name: 'En opremsning i én sætning',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nDer er lagt vægt på at du selv klarer den opgave, der er nævnt som nummer 1 i listen, at du selv klarer den opgave, der er nævnt som nummer 2 i listen, at du selv klarer den opgave, der er nævnt som nummer 3 i listen, at du selv klarer den opgave, der er nævnt som nummer 4 i listen, at du selv klarer den opgave, der er nævnt som nummer 5 i listen, at du selv klarer den opgave, der er nævnt som nummer 6 i listen, at du selv klarer den opgave, der er nævnt som nummer 7 i listen.',
      }),
      quote: 'Der er lagt vægt på',
    },
  ],
  notApplicable: [{ name: 'Ikke et brev', text: 'Huskeseddel\n\nMælk og brød.' }],
  unknown: [],
}
