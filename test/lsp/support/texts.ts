/** An article of our own writing with a bit of everything. */
export const plant = `# Tamarind Shipping orders forty vessels

Key points
- Tamarind Shipping ordered 40 vessels.

Tamarind Shipping Ltd. ordered 40 vessels in 2024, the company said. The order is worth $1.2 billion.

## What it means

Tamarind Shipping carried 5,200 containers to Velm in March. It hired 310 people.

Analysts say that Kestrel Wind GmbH sold 75 turbines.

Disclaimer: This article is based on a press release by Tamarind Shipping. Its claims have not been independently verified.
`;

/** One sentence that nobody stands behind. */
export const bareClaim = 'Halvorsen Batteries AS shipped 4,700 battery packs to Velm in May.\n';

export const registryFile = `companies:
  - name: Tamarind Shipping Ltd.
    type: company
    aliases: [Tamarind Shipping, TSL]
    owners: [Velm Harbour Group]
    listings:
      - exchange: VSE
        ticker: TAM
    source: annual report 2024
  - name: Velm Harbour Group
    type: company
    stateAffiliated: true
    source: annual report 2024
`;
