import type { Examples } from '../../rule.ts'

const hearing = (words: string): string =>
  `Solrød Fjordkommune\n\n4. marts 2025\n\nPartshøring\n\nKære Karla Vind\n\nVi overvejer at sætte din støtte efter servicelovens § 85 ned fra 4 til 2 timer om ugen. Vi har ikke truffet afgørelse endnu. Bostøtte Syd skriver i sin status, at du handler ind selv.\n\n${words}\n\nVenlig hilsen\nMette Lund, rådgiver\n`

export const examples: Examples = {
  holds: [
    {
      name: 'To uger, og sagen afgøres ellers på det, der er',
      text: hearing(
        'Statussen er vedlagt. Skriv eller ring senest den 18. marts 2025, eller bed om mere tid. Hører vi ikke fra dig, afgør vi sagen på de oplysninger, vi har.',
      ),
    },
    {
      name: 'Tavshed er ikke et ja',
      text: hearing(
        'Statussen er vedlagt. Svar senest den 18. marts 2025. Svarer du ikke, tager vi det ikke som, at du er enig.',
      ),
    },
    {
      name: 'Statussen er ikke vedlagt, men gengivet, og den kan fås',
      text: hearing(
        'Selve statussen er ikke vedlagt, men sig til, hvis du vil have den. Svar senest den 18. marts 2025.',
      ),
    },
    {
      name: 'Andres datoer er ingen frist',
      text: hearing('Bostøtten sendte sit svar den 3. marts 2025. Fortæl os senest den 25. marts, hvad du mener.'),
    },
    {
      name: 'Kilden er navngivet og det, den siger, er gengivet',
      text: hearing(
        'Vi har også fået oplysninger fra din nabo Per, som skriver, at du handler ind om fredagen. Beslutningen er ikke truffet. Svar senest den 25. marts 2025.',
      ),
    },
  ],
  fails: [
    {
      name: 'Frist til næste dag',
      text: hearing('Statussen er vedlagt. Dine bemærkninger skal være hos os i morgen kl. 12.'),
      quote: 'i morgen',
    },
    {
      name: 'Frist om to dage',
      text: hearing('Statussen er vedlagt. Vi skal have dit svar senest torsdag den 6. marts 2025 kl. 10.'),
      quote: '6. marts',
    },
    {
      name: 'Tavshed tages som et ja',
      text: hearing('Statussen er vedlagt. Svar senest den 18. marts 2025. Svarer du ikke, anses du for at være enig.'),
      quote: 'enig',
    },
    {
      name: 'Statussen kommer først bagefter',
      text: hearing('Statussen kan du få, når sagen er afgjort. Svar senest den 18. marts 2025.'),
      quote: 'når sagen er afgjort',
    },
    {
      name: 'Statussen holdes tilbage',
      text: hearing('Selve statussen er intern og vedlægges ikke. Svar senest den 18. marts 2025.'),
      quote: 'vedlægges ikke',
    },
    {
      name: 'Beslutningen er truffet',
      text: hearing(
        'Statussen er vedlagt. Svar senest den 25. marts 2025. Beslutningen er truffet på teammødet i går og bliver ikke ændret, men loven vil have, at vi spørger.',
      ),
      quote: 'Beslutningen er truffet',
    },
    {
      name: 'Hverken hvem eller hvad',
      text: hearing(
        'Vi har fået nogle oplysninger fra personer omkring dig, som peger på, at du klarer mere selv. Svar senest den 25. marts 2025.',
      ),
      quote: 'fra personer omkring dig',
    },
    {
      name: 'Oplysningerne følger med afgørelsen',
      text: hearing(
        'Der er kommet oplysninger fra klinikken. Hvad de nærmere går ud på, kommer vi tilbage til i afgørelsen. Svar senest den 25. marts 2025.',
      ),
      quote: 'Hvad de nærmere går ud på',
    },
  ],
  notApplicable: [
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [],
}
