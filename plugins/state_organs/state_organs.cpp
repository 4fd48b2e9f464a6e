// SPDX-License-Identifier: Apache-2.0
#include <casus/language/annotate.h>
#include <casus/plugin/plugin.h>

namespace {

/// Names state organs, forces, intergovernmental and other organizations: those it knows, and those a head word types.
class StateOrgans : public casus::Annotator
{
public:
    void annotate(casus::Document& document) const override
    {
        for (const casus::Label lexicon : {casus::Label("organs"), casus::Label("media"), casus::Label("companies")})
            casus::annotateMatches(document, lexicon);
        casus::annotateHeads(document, "organ_heads");
        addForces(document);
    }

private:
    /// `the Peruvian navy`: the forces of a state, in lower case behind its adjective.
    static void addForces(casus::Document& document)
    {
        for (const casus::Match& match : document.matches()) {
            const std::uint32_t head = match.tokens.begin;
            if (!match.isFrom("organ_heads") || match.value("kind") != "ArmedForce" || head == 0
                || document.tokens()[head].shape != casus::Shape::Lower)
                continue;
            const casus::Mention* state = document.mentionAt(head - 1);
            if (!state || state->kind != "Country" || !state->isAdjective || document.tokens()[head - 1].sentence != document.tokens()[head].sentence)
                continue;
            const casus::Span name {state->tokens.begin, match.tokens.end};
            document.add({name, "ArmedForce", std::string(document.text(name)), state->country, {}, false, 0.8, 0});
        }
    }
};

} // namespace

CASUS_ANNOTATOR(StateOrgans)
