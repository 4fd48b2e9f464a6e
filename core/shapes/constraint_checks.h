// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace casus {

struct Visit;

// What each kind of constraints asks, named as in SHACL, sections 4.1 to 4.8. Each tells the visit what
// fails.

void checkClass(Visit& visit);
void checkDatatype(Visit& visit);
void checkNodeKind(Visit& visit);

void checkMinCount(Visit& visit);
void checkMaxCount(Visit& visit);

void checkMinExclusive(Visit& visit);
void checkMinInclusive(Visit& visit);
void checkMaxExclusive(Visit& visit);
void checkMaxInclusive(Visit& visit);

void checkMinLength(Visit& visit);
void checkMaxLength(Visit& visit);
void checkPattern(Visit& visit);
void checkLanguageIn(Visit& visit);
void checkUniqueLang(Visit& visit);

void checkEquals(Visit& visit);
void checkDisjoint(Visit& visit);
void checkLessThan(Visit& visit);
void checkLessThanOrEquals(Visit& visit);

void checkNot(Visit& visit);
void checkAnd(Visit& visit);
void checkOr(Visit& visit);
void checkXone(Visit& visit);

void checkNode(Visit& visit);
void checkProperty(Visit& visit);
void checkQualifiedMinCount(Visit& visit);
void checkQualifiedMaxCount(Visit& visit);

void checkClosed(Visit& visit);
void checkHasValue(Visit& visit);
void checkIn(Visit& visit);

} // namespace casus
