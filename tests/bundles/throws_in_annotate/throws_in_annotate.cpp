// SPDX-License-Identifier: Apache-2.0
#include <casus/plugin/plugin.h>

#include <stdexcept>

/// An exception that the program has never heard of.
class Confusion : public std::logic_error
{
public:
    Confusion()
        : std::logic_error("the article is too hard")
    {
    }
};

/// Cannot read any article.
class ThrowsInAnnotate : public casus::Annotator
{
public:
    void annotate(casus::Document&) const override { throw Confusion(); }
};

CASUS_ANNOTATOR(ThrowsInAnnotate)
