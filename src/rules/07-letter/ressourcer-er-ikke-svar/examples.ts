import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Ressourcer nævnt, vanskelighederne besvaret',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Du er god til at skrive, og du har et godt netværk. Du kan selv åbne posten, fordi du gør det hver søndag, ifølge din søster.',
      }),
    },
    {
      name: 'Ressourcer er ikke afgørende',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nDu har gode ressourcer. Det betyder ikke i sig selv, at du ikke kan have brug for støtte. Vi har lagt vægt på, at du selv handler ind, jf. statusnotatet af 3. februar 2025.',
      }),
    },
  ],
  fails: [
    {
      name: 'Kun ros',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nDu er ressourcestærk og velformuleret. Du har en lang uddannelse og et godt netværk. Vi vurderer derfor, at du klarer dig godt.',
      }),
      quote: 'klarer dig godt',
    },
    {
      name: 'Gode ressourcer',
      text: aRefusal({ grounds: 'Begrundelse\n\nVi har lagt vægt på, at du har gode ressourcer og er velbegavet.' }),
      quote: 'gode ressourcer',
    },
    {
      name: 'Velfungerende',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nAnsøger fremstår velfungerende og reflekteret, og det er på den baggrund kommunens vurdering, at der ikke er grundlag for støtte.',
      }),
      quote: 'velfungerende',
    },
    {
      name: 'Praktiske opgaver som bevis',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nDu klarer de praktiske opgaver. Vi vurderer derfor, at du ikke har behov for støtte til at få overblik over posten.',
      }),
      quote: 'Du klarer de praktiske opgaver.',
    },
  ],
  notApplicable: [
    { name: 'Fuldt medhold', text: aGrant() },
    { name: 'Ressourcer er ikke nævnt', text: aRefusal() },
  ],
  unknown: [],
}
