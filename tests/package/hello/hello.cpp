// SPDX-License-Identifier: Apache-2.0
#include <casus/plugin/plugin.h>

/// Finds greetings: the smallest extractor.
class Hello : public casus::Extractor
{
public:
    void extract(const casus::Document& document, casus::Findings& findings) const override
    {
        for (std::uint32_t token = 0; token < document.tokens().size(); ++token) {
            if (document.lemma(token) != "hello")
                continue;
            casus::Fact greeting;
            greeting.type = "Greeting";
            greeting.trigger = {token, token + 1};
            findings.add(greeting);
        }
    }
};

CASUS_EXTRACTOR(Hello)
