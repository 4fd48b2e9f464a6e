// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evaluation/pairing.h"
#include "evaluation/told.h"

#include <casus/export.h>

namespace casus {

/// What of an article's gold and output is the same. Both must outlive it. Once made, safe to use from
/// several threads.
///
/// What gold does not tell is not compared.
///   Entities: the same name, or close mentions; where one has no mentions with offsets, a name that is one
///   of the other's mentions will do. Of several the same type fits best. Events: the same type, both negated
///   or neither, triggers that overlap or share their sentence; with a trigger that tells no place, the roles
///   decide. Claims: the same predicate, subject, object, stance and claimants.
class CASUS_EXPORT Alignment
{
public:
    Alignment(const ToldArticle& gold, const ToldArticle& output);

    const Pairing& entities() const { return entities_; }
    const Pairing& events() const { return events_; }
    const Pairing& claims() const { return claims_; }

    /// Whether both are the same entity, event, claim or words.
    bool isSame(const ToldReference& gold, const ToldReference& output) const;
    /// Whether stance and claimants are the same, as far as gold tells them.
    bool isSame(const ToldVoice& gold, const ToldVoice& output) const;
    bool isSame(const ToldFiller& gold, const ToldFiller& output) const;
    bool isSame(const ToldClaim& gold, const ToldClaim& output) const;

private:
    Pairing pairEntities() const;
    Pairing pairEvents() const;
    Pairing pairClaims() const;
    unsigned eventFit(const ToldEvent& gold, const ToldEvent& output) const;
    unsigned sharedFillers(const ToldEvent& gold, const ToldEvent& output) const;

    const ToldArticle& gold_;
    const ToldArticle& output_;
    Pairing entities_;
    Pairing events_;
    Pairing claims_;
};

} // namespace casus
