#include "core/cadre/current.h"

#include "core/cadre/code_table.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

template <class Record>
const Record* lastOpen(const std::vector<Record>& records)
{
    for (auto record = records.rbegin(); record != records.rend(); ++record) {
        if (record->until.isEmpty())
            return &*record;
    }
    return nullptr;
}

int weightOf(const QString& level)
{
    const CodeTable* table = codeTable(u"education"_s);
    const CodeEntry* entry = table && !level.isEmpty() ? table->find(level) : nullptr;
    return entry ? entry->weight : 0;
}

int degreeWeight(const QString& degree)
{
    if (degree.contains(u"博士"))
        return 3;
    if (degree.contains(u"硕士"))
        return 2;
    return degree.isEmpty() ? 0 : 1;
}

} // namespace

const Post* mainPost(const CadreFile& file)
{
    const Post* first = nullptr;
    for (const Post& post : file.posts) {
        if (post.state == u"已免" || !post.until.isEmpty())
            continue;
        if (post.main == u"是")
            return &post;
        if (!first)
            first = &post;
    }
    return first;
}

const Rank* currentRank(const CadreFile& file)
{
    return lastOpen(file.ranks);
}

const PostLevel* currentPostLevel(const CadreFile& file)
{
    return lastOpen(file.postLevels);
}

const Education* formEducation(const CadreFile& file, const QString& mode)
{
    const Education* best = nullptr;
    for (const Education& education : file.educations) {
        if (education.mode != mode)
            continue;
        if (education.onForm == u"是")
            return &education;
        if (!best || weightOf(education.level) > weightOf(best->level))
            best = &education;
    }
    return best;
}

QString highestEducation(const CadreFile& file)
{
    QString best;
    for (const Education& education : file.educations) {
        if (!education.level.isEmpty() && (best.isEmpty() || weightOf(education.level) > weightOf(best)))
            best = education.level;
    }
    return best;
}

QString highestDegree(const CadreFile& file)
{
    QString best;
    for (const Education& education : file.educations) {
        if (degreeWeight(education.degree) > degreeWeight(best))
            best = education.degree;
    }
    return best;
}

} // namespace tidui
