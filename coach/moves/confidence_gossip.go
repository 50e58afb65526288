package moves

// gossip tells somebody else's business by frames: a name or a description
// that fits one person, and what happened to them, what they earn, what they
// said or sent, or whether they joined.
var gossip = phraseList(`
he|she|they was|were|got|had|has|'d|been ..  suspended|sacked|caught|disciplined|warned|demoted|investigated|sectioned|arrested|hospitalised ... & @NAME|team|floor|desk|@someone|section
i|we have|'ve|had|just? seen|read|saw|got|forwarded|shown|kept the|all|her|his|their|some|those|a .. emails|messages|texts|letter|letters|email|whatsapps|whatsapp|notes|file|statement|payslip|form|screenshots|complaint|texts .. @NAME|he|she|they|her|his|their|from|your ..
on|paid|earning|earns|gets less|more|double|twice|half|way|loads more|less|than? than|what you|me|him|her|us .. & @NAME|he|she|manager|leader|payslip
between these|you four|walls|gate|gatepost ..
handling|dealing|representing|helping|got|have|doing|had|run|ran|won|did with|for|a|an|one|some .. case|grievance|someone|somebody|lad|girl|woman|bloke|member|complaint|disciplinary .. .. .. your|this|that|opposite|next team|floor|desk|row|section|department|office|shift|ward|unit|site|store|corridor|to ... 
represented|helped|defended|saved|supported|accompanied|had a|an|this|some|one|another|this .. @someone .. .. called|named|@NAME|on|in|from|opposite .. .. your|called|@NAME|floor|named|next
@someone|one on|in|from|off|at|opposite|next your|the|to|you .. .. .. joined|signed|member|@private|complained|complaint|told|came|cried|broke|rang|messaged|confided
your .. leader|manager|supervisor|boss|deputy|mate|head|colleague|friend|neighbour|buddy|trainer ... voted|joined|signed|member|@private|complaint|told|cried|pays|earns|failed|messaged|confided|hates|applied|leaving|divorcing|affair|warning
@NAME .. .. .. .. voted|crossed|scabbed|refused|owes|hates|fancies|stole|nicked|cheated|cheating|grassed|snogged|slept|lied|failed|cried ..
@NAME .. is|'s|was|has|'ll|will .. looking|applying|going|planning|thinking|trying|applied|handed|seeing|shagging|sleeping|knocking ..  leave|leaving|notice|quit|jobs|divorce|warning|interview|elsewhere|rival|competitor|affair
@NAME and|&|, .. @NAME .. .. .. are|is|have|'re|both|all|has|were .. in|joined|members|signed|together|seeing|at|sleeping|at ..
who 's|is|are in|joined|signed|member|members .. there 's|is|are|@NAME & @NAME
there 's|is @NAME .. .. @NAME & member|members|joined|in|signed
@NAME .. has|have|'s|is|just|did|also|both|already .. joined|signed|member|subs ..
your name|story|case|situation|problem on|in|with|around|at|to|to ...  group|meeting|committee|email|leaflet|newsletter|others|branch|whatsapp & used|use|told|put|mentioned|raised|shared|share|i'll|tell|gave
i screenshotted|recorded|forwarded|copied|posted .. .. what|your|our|you ...
@NAME .. .. is|'s|was? on|paid|earning|earns|gets|makes|getting|owes|salary|wage|pay .. .. .. grand|k|thousand|quid|twice|double
@NAME .. .. is|'s|was? on|paid|earning|earns|gets|makes|getting .. less|more|better than you|me|him|her|us
@NAME .. also|just|finally|even|already|only joined|signed|voted
@NAME .. .. having|has|had|got|been a|an|some|her|his|their|in? .. operation|scan|abortion|ivf|chemo|breakdown|affair|vasectomy|hysterectomy|seizure|miscarriage|stroke|rehab|lump|biopsy
the|a|an|that|this|one|another .. @someone who|that|opposite|next|in|on|from|over|at|behind|by|you ... joined|signed|@private|complained & your|you|opposite
@NAME|he|she|they|manager|boss|leader showed|sent|forwarded|shown me|us his|her|their ..  payslip|contract|letter|email|emails|messages|texts|phone|diagnosis|results|file|statement|grievance|complaint|notes
- mind|ok|okay|alright|fine|happy if|to ... tell|told|put|share|mention|say|passed|pass|used|use|let|spoke|talk|emailed
- ~ is|was|are|did|does|do|has|have|would|will|can|could|should|what|how|when|why|who|where|if|whether ...
- if|whether|unless|suppose|imagine|would|with ..  ok|okay|you|permission|consent|say-so|agree|want|happy|like|name ..
- not|never|nobody|without|no .. .. name|names|tell|say|share|pass|mention|saying|using|telling|show|discuss|talk|give|repeat|told|said
- i am|'m @NAME
- @NAME .. .. rep|steward|secretary|officer|chair|organiser|rep's
- leaving do|party|drinks|card|present|collection
- @NAME|he|she|they told you|your
- told|tell you .. .. about|yet
- help|support|call|ring|speak|talk|email|ask|see|contact|meet to|with|from|for? @NAME
- grievance|complaint|stress|sickness policy|procedure|form|process|training
- from hr|management|head|work
- me|my ... stress|depression|anxiety|grievance|warning|tribunal
- told me|us .. .. .. about the|this|how
` + noBreach)
