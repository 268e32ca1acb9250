/** The largest questions that people have good reason to ask; the limits must let them through. */

const thing = 'id title'
const provision = 'id title citation summary level number modality basis'
const witness = 'field how digest checker by on'
const link = `id kind basis note by on sentence unsettled properties source { ${thing} author date url } witness { ${witness} } origin { file line }`

/** Every measure of a text against every safeguard of a yardstick, each cell with its whole proof. */
export const COVERAGE_WITH_PROOF = `query Coverage($version: ID!, $yardstick: ID!) {
  coverage(version: $version, yardstick: $yardstick, kinds: [POWER, MECHANISM, OFFENCE]) {
    version { id title label } yardstick { ${thing} name author date url note } safeguards { ${thing} name family description sides } summary { gap count } caution
    rows {
      kinds names measure { ${provision} }
      cells {
        measure { id } safeguard { id name } required gap grade strength appliesTo basis sentence caution
        because { decides basis strength sides provision { ${provision} } link { ${link} } carrier { ${provision} } reach { ${link} from { ${thing} } to { ${thing} } } }
        absences { id title method rule wouldChange by on basis source { ${thing} } covers { id citation } searched { id citation } terms { pattern hits digest } origin { file line } }
      }
    }
  }
}`

const references = `
  refersTo { words provision { ${provision} } link { id sentence } } referredToBy { words provision { ${provision} } link { id sentence } }
  reliesOn { provision { ${provision} } } reliedOnBy { provision { ${provision} } } carries { provision { ${provision} } }
  reaches { words sides provision { ${provision} } } reachedBy { words sides provision { ${provision} } }
  correspondsTo { relation provision { ${provision} } }`
const level = (below: string) => `${provision} basis witnesses { ${witness} } ${references} ${below}`

/** One provision with four levels of its parts and what each refers to. */
export const PROVISION_IN_DEPTH = `query Provision($id: ID!) {
  provision(id: $id) { ${level(`children { ${level(`children { ${level(`children { ${level(`children { ${level('')} }`)} }`)} }`)} }`)} }
}`
