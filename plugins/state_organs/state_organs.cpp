// SPDX-License-Identifier: Apache-2.0
#include <casus/language/annotate.h>
#include <casus/plugin/plugin.h>

#include <map>
#include <string>

namespace {

/// Names state organs, forces, intergovernmental and other organizations: those it knows, and those a head
/// word types.
class StateOrgans : public casus::Annotator
{
public:
    void annotate(casus::Document& document) const override
    {
        for (const casus::Label lexicon :
            {casus::Label("organs"), casus::Label("media"), casus::Label("companies")})
            casus::annotateMatches(document, lexicon);
        casus::annotateHeads(document, "organ_heads");
        addForces(document);
        addCalled(document);
    }

private:
    /// `a company named Etemad`: a name that the text says is one of a body.
    static void addCalled(casus::Document& document)
    {
        std::map<std::string, std::string> kinds; // by name, for where it stands alone
        for (const casus::Span name : document.names()) {
            if (name.begin < document.sentenceOf(name.begin).tokens.begin + 2)
                continue;
            const std::string_view link = document.text(document.tokens()[name.begin - 1]);
            if (link != "named" && link != "called")
                continue;
            for (const casus::Match& match : document.matchesAt(name.begin - 2))
                if (match.isFrom("nouns") && match.is("body") && match.tokens.end == name.begin - 1) {
                    const bool isCompany = match.name() == "company" || match.name() == "firm"
                        || match.name() == "airline" || match.name() == "bank";
                    kinds.emplace(document.text(name), isCompany ? "Company" : "Organization");
                }
        }
        for (const casus::Span name : document.names())
            if (const auto kind = kinds.find(std::string(document.text(name))); kind != kinds.end())
                document.add({name, kind->second, kind->first, {}, {}, false, 0.8, 0});
    }

    /// `the Peruvian navy`: the forces of a state, in lower case behind its adjective.
    static void addForces(casus::Document& document)
    {
        for (const casus::Match& match : document.matches()) {
            const std::uint32_t head = match.tokens.begin;
            if (!match.isFrom("organ_heads") || match.value("kind") != "ArmedForce" || head == 0
                || document.tokens()[head].shape != casus::Shape::Lower)
                continue;
            const casus::Mention* state = document.mentionAt(head - 1);
            if (!state || state->kind != "Country" || !state->isAdjective
                || document.tokens()[head - 1].sentence != document.tokens()[head].sentence)
                continue;
            const casus::Span name {state->tokens.begin, match.tokens.end};
            document.add(
                {name, "ArmedForce", std::string(document.text(name)), state->country, {}, false, 0.8, 0});
        }
    }
};

} // namespace

CASUS_ANNOTATOR(StateOrgans)
