/**
 * Function words of the languages that Stet's readers meet most, in small letters. A language that is not here loses only this: agreement on its
 * function words counts as much as agreement on its nouns.
 */
const BY_LANGUAGE = [
  // English
  'a an the of in to and for on at with from by as is was are were be been being it its he she they them him her his their we our you your i that this these those which who whom whose or but not no so if than then there into over under after before about between through during has have had do does did will would can could may might shall should must up out off also said',
  // German
  'der die das den dem des ein eine einer eines einem einen und oder aber nicht in im an am auf aus bei beim mit nach von vom zu zum zur für über unter vor um als wie dass daß ist sind war waren wird werden wurde wurden hat haben hatte sich es er sie wir ihr ihre ihren sein seine auch noch nur so wenn',
  // Spanish
  'el la los las un una unos unas de del y o a al en con por para que se su sus es son era fue ha han lo como más pero no le les este esta esto',
  // French
  'le les une des du et ou à au aux dans en sur pour par avec que qui ne pas est sont était a ont se ce cette ces son sa ses leur leurs il elle ils elles on mais plus',
  // Italian, Portuguese, Dutch
  'il lo gli di da dei della delle che non per con sono è o os as um uma do da dos das em no na nos nas ao com que não foi het een van te op voor zijn niet met aan ook maar',
  // Russian, Ukrainian
  'и в во не на с со что он она они как а по но из за у от к для это был была были его её их же бы о об і та що не з до від',
  // Arabic, Persian
  'في من إلى على عن مع أن إن التي الذي هذا هذه كان كانت قال وقال بعد قبل بين حتى لكن كما قد لم لا ما أو ثم هو هي و به که از در را این آن است با',
  // Hindi, Bengali
  'का की के में से को ने और है हैं था थे पर यह वह कि भी नहीं एवं ও এই তার করে করা হয় এবং যে না একটি থেকে এ সে ছিল',
  // Chinese, Japanese
  '的 了 在 是 和 将 對 对 也 就 都 而 被 与 與 从 從 向 为 為 但 于 於 把 其 该 這 这 那 还 還 又 并 或 等 の は が を に へ と も で や から まで です ます た だ',
];

export const LIGHT_WORDS: ReadonlySet<string> = new Set(BY_LANGUAGE.flatMap((words) => words.split(' ')));
