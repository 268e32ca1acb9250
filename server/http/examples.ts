/** Worked examples: the tabs that GraphiQL opens with. A test runs every one of them. */
export const EXAMPLES = [
  `# Which powers of the UN Convention against Cybercrime lack prior authorisation, and why do we say so?
query PowersWithoutPriorAuthorisation {
  lacking(version: "uncc/final", safeguards: ["safeguard/prior-authorisation"], kinds: [POWER]) {
    gaps {
      names
      measure { citation title }
      cells { grade strength basis sentence absences { method rule wouldChange } }
    }
    unexamined { measure { citation } }
    caution
  }
}
`,
  `# The convention measured by the Necessary and Proportionate Principles: one row for each measure, one cell for each safeguard.
query Matrix($version: ID = "uncc/final", $yardstick: ID = "yardstick/necessary-proportionate") {
  coverage(version: $version, yardstick: $yardstick) {
    summary { gap count }
    safeguards { name }
    rows { names measure { citation } cells { gap grade strength } }
    caution
  }
}
`,
  `# One cell with its whole proof: which clauses give the safeguard, and how they get to the measure.
query Proof {
  cell(measure: "budapest/2001/21", safeguard: "safeguard/proportionality", yardstick: "yardstick/budapest-15") {
    sentence gap grade strength appliesTo basis
    because {
      decides strength sides basis
      provision { citation summary }
      link { note by on basis witness { how digest } }
      carrier { citation }
      reach { sentence }
    }
    absences { method rule searched { citation } }
    caution
  }
}
`,
  `# One article with its parts, what it gives, and what it is tied to.
query Article {
  provision(id: "uncc/final/24") {
    citation title summary basis
    children { citation summary provides { safeguard { name } strength appliesTo } }
    reaches { provision { citation } words sides }
    correspondsTo { relation provision { citation title } }
  }
}
`,
  `# Find anything by words or by citation; slips of the pen are forgiven.
query Find {
  search(text: "art. 24(2)", first: 5) {
    total
    facets { kind count }
    hits { title why snippet node { id } }
  }
}
`,
]
