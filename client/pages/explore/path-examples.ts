/** Ways that people ask about. */
export const WAY_EXAMPLES: { title: string; ends: { from: string; to: string } }[] = [
  { title: 'From any power to an effective remedy', ends: { from: 'power', to: 'safeguard/effective-remedy' } },
  {
    title: 'From article 4 of the UN Convention to interception for another State',
    ends: { from: 'uncc/final/4', to: 'mechanism/interception-abroad' },
  },
  {
    title: 'From search and seizure to a decision by a judge',
    ends: { from: 'power/search-seizure', to: 'safeguard/prior-authorisation' },
  },
]
