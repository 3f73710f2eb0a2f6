import type { Cue } from "./cue";
import { en, words } from "./pattern";
import { freeChoice } from "./words-compute-en";

/** Chips, and the software that belongs to one make of them. */
const chip = words(
  "chips?|accelerators?|silicon|npus?|tpus?|asics?|socs?|processors?|neural engine|instruction set|toolchain|number format|fp\\d",
  "back-?ends?|inference parts?|inference cards?|edge (?:parts?|cards?|accelerators?)|gpus?|cuda|rocm|controller|trainium|inferentia",
  "ascend|gaudi|instinct|graviton|kernels?|compiler|runtime library|interconnect|isa|evaluation boards?|cores?|memory map|hardware",
);
/** 'INVESTOR loom cards': a part by its maker or a model number such as t9 or kf-9. */
const named =
  "\\bINVESTOR(?:'s)?(?: [\\w-]+){0,3} (?:parts?|cards?|boards?|pods?|racks|modules?|library|build|chips?|kernel language|systems)\\b|INVESTOR chip|\\b(?:[a-z]+ )?[a-z]{1,3}-?\\d{1,3}[a-z]? (?:cards?|parts?|boards?|variant|latency|kernels?|build|pods?|target|port)\\b|\\b(?:reference|build|execution) target\\b|\\bother (?:parts|cards|boards)\\b";
const part = en`${chip}|${named}`;
/** Work that makes a model run on a chip. */
const porting =
  "\\b(?:ports?|ported|porting|convert(?:s|ed)?|adapt(?:s|ed|ation)?|bring(?:s|ing)?[- ]up|qualif(?:y|ies|ied)|optimi[sz]\\w*|tun(?:e|ed|es|ing)|quanti[sz]\\w*|retrain(?:ed)?|compiles?d?|made ready|distil(?:l|led)?|switch(?:es)? from|buildable|validate[ds]?|working (?:build|branch|order)|keep (?:a|that)|native(?:ly)?|certified|clear their regression|rewritten|bring(?:s)? its models|designed to|parity|back-?end|nightly|regression|convert)\\b";
const running =
  "\\b(?:train(?:ed|ing|s)?|pre-?train(?:ing|ed)?|serv(?:e|ed|es|ing)|run|runs|running|inference|executed|execut\\w+|flops|tokens|computed|deploy(?:ed|s)?|dispatch|produced|releas(?:e|ed)|ships?|shipped|reaches|build|builds|handed|results?|milestone|target|models?|branch|fix)\\b";
/** What ties: first there, only there, a share there, a date by which. */
const first =
  "\\b(?:first|before|ahead of|earlier|in advance of|prior to|not later than|at the same time|sooner|lead(?:s)?|reference|default|first-choice|primary|front place|earliest|follow|wait|rest of|until|begin(?:s)? when|same (?:day|time)|default position|undertaken once|main branch|blocks?)\\b";
const only =
  "\\b(?:only|solely|exclusive(?:ly)?|alone|nothing else|no other|none other|sole|other than|any other|another|retired?|rival|non-INVESTOR|other (?:processors?|parts?|silicon|cards?|accelerators?|engines?|hardware|vendors?|makes?|chips?|inference))\\b|RIVAL";
const share =
  "\\d ?%|\\b(?:half|majority|two[- ]thirds|\\w+[- ](?:quarters|fifths|tenths)|most of|each (?:flagship|major|foundation|public|production)|every (?:flagship|major|foundation|public|production|camera)|next two|from scratch|all (?:models?|sizes))\\b";
const promise =
  "\\b(?:shall|will|must|is to|are to|to be|agrees?|undertakes?|commits?|has to|have to|best efforts|endeavou?rs?|reasonable efforts|within \\d+|by \\d|before the end|maintains?|keep|has \\d+ days|you'll|gets?|\\d+ months|is (?:trained|compiled|designed)|are accepted only|earliest|having)\\b";

/** Kernels written are property, traces are data, engineers are people; capacity and money are for other kinds. */
const otherMatter =
  /\b(?:licen[cs]\w*|sublicen\w+|belongs?|title|second(?:ed|ment|ees?)|kernel (?:team|group|engineers?|guy|traces?)|kernel-level|compiler (?:team|engineers?)|traces|telemetry|prompts|transcripts?|embeddings?|credits?|tokens that|valued at|list price|discount|conversion price|publish\w*|posted|open[- ]source|public repository|whichever it|accelerator-hours|gpu-hours|capacity exceeding|revenue|royalt\w+|no-go|commission|stay(?:s)? off|vehicle and phone|sees|walks?|product board|votes?|trade fairs|head of silicon|feared|dropped|lapses?|resell|price per|co-owned|assigned|expiry \||non-cancellable|compiler group|specification|phase-out|INVESTOR compute)\b/;
const none = [freeChoice, otherMatter];

export const hardwareCuesEn: Cue[] = [
  {
    id: "hardware_lock_in/en/runs-on-their-chips",
    language: "en",
    all: [part, en`${running}`, en`${only}|${share}`, en`${promise}|\bfor \d+ (?:months|years)\b|\bonly\b`],
    none,
    weight: 0.62,
    example: "Each flagship model shall be trained on the Investor's accelerators.",
    counterExample: "The Company may use any accelerator it sees fit.",
  },
  {
    id: "hardware_lock_in/en/port",
    language: "en",
    all: [part, en`${porting}`, en`${promise}`],
    none,
    weight: 0.62,
    example: "Within 180 days the Company will port its inference stack to the Investor's accelerators.",
  },
  {
    id: "hardware_lock_in/en/first-there",
    language: "en",
    all: [
      part,
      en`${first}`,
      en`${running}|${porting}`,
      en`\b(?:other|another|any|non-INVESTOR|anyone|rival|before|first|different|further|merge|branch)\b`,
    ],
    none,
    weight: 0.6,
    example: "A build for the Investor's processor is finished before any build for another accelerator goes out.",
  },
  {
    id: "hardware_lock_in/en/co-design",
    language: "en",
    all: [
      en`\b(?:co-?design\w*|collaborate on the design|design of (?:future|next|the next)|design input)\b ~~ (?:${chip})`,
      en`${promise}`,
    ],
    none: [/\blicen[cs]e|belong|traces\b/],
    weight: 0.6,
    example: "The Company shall co-design future accelerators with the Investor.",
  },
  {
    id: "hardware_lock_in/en/buy-chips-only",
    language: "en",
    all: [
      en`\b(?:purchas\w+|buy|buys|procure|source[ds]?|rent)\b ~~ (?:${chip}) ~~ (?:solely|exclusively|only|alone|no other)\b|\b(?:solely|exclusively|only|no other)\b ~ (?:${chip}) ~~ \b(?:purchas\w+|bought|sourced|rented)\b`,
    ],
    none: [/\bcredits|invoices\b/],
    weight: 0.6,
    example: "The Company shall purchase its accelerators solely from the Investor for three years.",
  },
];
