/**
 * What words of contracts stand for: each list is one concept, a star stands for any ending. They let the linear classifiers
 * learn from who does what to what, whatever the words: 'Buyer shall purchase at least' and 'Dealer agrees to order a minimum
 * of' are the same three concepts. Frozen: the order is part of the weights, a change needs a new training.
 */
const CONCEPTS: readonly string[] = [
  "shall must will agree* undertake* covenant* obligat* require* commit* guarante*",
  "may entitled right rights option* privilege* elect* free permitted authorized allowed",
  "not no neither nor never none without nothing cannot prohibit* refrain* restrict* preclude* prevent*",
  "except unless notwithstanding excluding provided however other save",
  "day days month* year* annual* quarter* week* calendar anniversary",
  "term period duration during throughout",
  "pay* fee fees price* cost* charge* rate* invoice* compensation reimburse*",
  "percent* % per cent",
  "revenue* profit* royalt* commission* proceeds receipts income",
  "net gross sales",
  "share* split* portion",
  "minimum* least fewer less shortfall",
  "maximum* exceed* excess limit* more cap ceiling",
  "increase* raise* decrease* reduc* adjust* change*",
  "purchas* buy* order* procur* requirements",
  "sell* sale resell* distribut* market* promot* suppl* advertis*",
  "manufactur* produc* develop* design* creat* research* commercializ*",
  "good goods service* software technolog* equipment content materials",
  "compet* similar substitute",
  "exclusive* sole solely only exclusion exclusivity",
  "non nonexclusive* nontransfer*",
  "solicit* hire* hiring recruit* induc* entic* divert*",
  "employ* personnel staff consultant* officer*",
  "customer* client* subscriber* account* user* member*",
  "licens* licenc* sublicens*",
  "grant* hereby appoint* engage*",
  "use uses used using reproduc* copy copies display* perform* modif* publish* transmit*",
  "patent* copyright* trademark* mark marks logo* name names",
  "intellectual know-how invention* improvement* discover* work works deliverable* derivative",
  "own owns owned owner* title property vest* belong*",
  "assign* transfer* convey* delegat*",
  "consent* approv* permission",
  "joint* coown* mutual* collaborat*",
  "affiliate* subsidiar* parent group",
  "third another person persons others anyone",
  "control* merge* consolidat* acqui* reorganiz* ownership",
  "stock securities voting equity assets substantially majority",
  "terminat* expir* cancel* rescind* end",
  "reason cause convenience discretion will",
  "after upon following thereafter subsequent*",
  "continu* surviv* remain* wind transition* complet* assist* cooperat*",
  "return* destroy* deliver* cease* discontinu* inventory",
  "audit* inspect* examin* verif* review* accountant*",
  "book books record records access premises facilit* business hours",
  "escrow* deposit* release* source code object",
  "first refusal offer* negotiat* match* bona fide",
  "favor* favour* lower lowest better best equal same",
  "perpetual* irrevocabl* forever paid free",
  "unlimited unrestricted any number enterprise",
  "transferable assignable sublicensable sublicenseable personal",
  "territor* region* country countries worldwide field channel",
  "notic* notif* written inform*",
  "mean means meaning defined definition",
  "breach* default* insolven* bankrupt* fail*",
  "confidential* disclos* information",
  "warrant* represent* indemnif* liab* damages",
  "law laws court* jurisdiction govern*",
];

const exact = new Map<string, number>();
const stems = new Map<string, number>();
CONCEPTS.forEach((list, concept) => {
  for (const term of list.split(" ")) {
    if (term.endsWith("*")) stems.set(term.slice(0, -1), concept);
    else exact.set(term, concept);
  }
});
const SHORTEST_STEM = Math.min(...Array.from(stems.keys(), (stem) => stem.length));
const known = new Map<string, number>();
/** Words remembered; past this many the memory starts anew. */
const MEMORY = 50_000;
const NONE = -1;

function lookUp(word: string): number {
  const whole = exact.get(word);
  if (whole !== undefined) return whole;
  for (let length = word.length; length >= SHORTEST_STEM; length--) {
    const concept = stems.get(word.slice(0, length));
    if (concept !== undefined) return concept;
  }
  return NONE;
}

/** The concept of a word in lower case, as a number from 0 on; -1 for none. */
export function conceptOf(word: string): number {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  if (known.size >= MEMORY) known.clear();
  const concept = lookUp(word);
  known.set(word, concept);
  return concept;
}

/** How many concepts there are. */
export const CONCEPT_COUNT = CONCEPTS.length;
