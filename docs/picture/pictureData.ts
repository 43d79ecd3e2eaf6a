/** The operation that the picture is drawn from: every statement with what it asserts, every event, and the claims about one meeting. */
export const pictureOperation = `
  query Picture($meeting: ID!) {
    statements(first: 100) {
      pageInfo { hasNextPage }
      nodes {
        id
        text
        certainty
        polarity
        attributionDepth
        speaker { ...Named }
        reportedBy { id }
        subjects { aspect }
        asserts { relationship from { ...Named } to { ...Named } }
        links { type direction statement { id } }
      }
    }
    events(first: 100) { nodes { ...Named status time { text edtf } } }
    meeting(id: $meeting) {
      ...Named
      time { text edtf }
      place { name }
      claims { aspect status statements { id } }
    }
  }
  fragment Named on Thing { __typename id name }
`

/** A thing of the world, as the picture names it. */
export interface Named {
  readonly __typename: string
  readonly id: string
  readonly name: string
}

interface Time {
  readonly text: string | null
  readonly edtf: string | null
}

export interface PictureStatement {
  readonly id: string
  readonly text: string
  readonly certainty: string
  readonly polarity: string
  readonly attributionDepth: number
  readonly speaker: Named
  readonly reportedBy: { readonly id: string } | null
  readonly subjects: readonly { readonly aspect: string }[]
  readonly asserts: readonly { readonly relationship: string; readonly from: Named; readonly to: Named }[]
  readonly links: readonly {
    readonly type: string
    readonly direction: string
    readonly statement: { readonly id: string }
  }[]
}

export interface PictureEvent extends Named {
  readonly status: string | null
  readonly time: Time | null
}

export interface PictureMeeting extends Named {
  readonly time: Time | null
  readonly place: { readonly name: string } | null
  readonly claims: readonly {
    readonly aspect: string
    readonly status: string
    readonly statements: readonly { readonly id: string }[]
  }[]
}

/** What `pictureOperation` is answered with. */
export interface PictureData {
  readonly statements: {
    readonly pageInfo: { readonly hasNextPage: boolean }
    readonly nodes: readonly PictureStatement[]
  }
  readonly events: { readonly nodes: readonly PictureEvent[] }
  readonly meeting: PictureMeeting
}
