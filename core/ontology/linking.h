// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/not_same.h"
#include "knowledge/knowledge_base.h"
#include "ontology/mapping.h"

#include <casus/export.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casus {

/// A thing of a knowledge base that a name is taken for. Points into the linking it comes from.
struct Link
{
    const KnowledgeBase* base;
    std::uint32_t number; ///< of the thing

    /// `iraq in casus.kb`.
    std::string text() const;
};

/// What an article tells of a thing that it names.
struct Named
{
    std::string_view name;
    std::string_view slug; ///< of the name, with its owner where it has one
    const KindMapping& kind;
    std::string_view country; ///< ISO 3166 alpha-2 code, empty where unknown
};

/// Takes names for things of knowledge bases, where nothing else could be meant.
///
/// Constant after construction; safe to use from several threads.
class CASUS_EXPORT Linking
{
public:
    /// Knows nothing.
    Linking() = default;
    /// A base is asked only where those before it have nothing of a name. Names that `notSame` keeps apart
    /// are not linked.
    Linking(std::vector<KnowledgeBase> bases, NotSame notSame);

    /// The one thing that has the name, a kind that does not speak against it and no other country. Nothing
    /// where there is none, or several that fit alike.
    std::optional<Link> find(const Named& named, const Mapping& mapping) const;
    /// In the order in which they are asked.
    const std::vector<KnowledgeBase>& bases() const { return bases_; }
    /// Whether a knowledge base has another thing under this slug, which the name must not be.
    bool isAnother(const Named& named) const;
    /// Whether two names must not be those of one thing.
    bool areApart(std::string_view a, std::string_view b, std::string_view kind) const
    {
        return notSame_.has(a, b, kind);
    }

private:
    bool isApart(const Named& named, const KnowledgeBase& base, std::uint32_t number) const;

    std::vector<KnowledgeBase> bases_;
    NotSame notSame_;
};

} // namespace casus
