/** Words that tell which of two names acts, parted by spaces. */
export interface DeedWords {
  /** Auxiliaries of the passive: [was] beaten. */
  readonly passives: string;
  /** Words between a noun of doing and whom it is done to: attack [on], shooting [of]. */
  readonly onto: string;
  /** Words after which a name does not act: [in] Oslo, [from] Berg. */
  readonly outside: string;
  /** Pronouns that join a clause to a name that acts in it, and to one that does not: [who] stabbed, [whom] Keller stabbed. */
  readonly subjects: string;
  readonly objects: string;
  /** What two do together: [met], clashed [with]. */
  readonly mutual: string;
  readonly together: string;
  /** Verbs of whoever has the worse of it: [lost] to. */
  readonly losing: string;
  /** What whoever has the better of another has, and the worse: a [win] over, a [defeat] by. */
  readonly wins: string;
  readonly defeats: string;
  /** Words that open such an outcome, which has come about: [after] a win over. */
  readonly outcomes: string;
}
