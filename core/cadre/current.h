#pragma once

#include "core/cadre/cadre.h"

namespace tidui {

/// What holds now, read out of the sets. The pointers point into the file; null = the file does not say.

/// The main present post (主职务, 在任): the one marked so, else the first one held.
const Post* mainPost(const CadreFile& file);
/// The rank held now (现任职级): the last one without an end.
const Rank* currentRank(const CadreFile& file);
/// The level of leading post held now (现职务层次): the last one without an end.
const PostLevel* currentPostLevel(const CadreFile& file);
/// The education that stands on the appointment form for 全日制 or 在职: the one marked so, else the highest.
const Education* formEducation(const CadreFile& file, const QString& mode);
/// The highest 学历 of all, by the weight in the code table; words that it lacks count lowest.
QString highestEducation(const CadreFile& file);
/// The highest 学位 of all: 博士, 硕士, 学士.
QString highestDegree(const CadreFile& file);

} // namespace tidui
