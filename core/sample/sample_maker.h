#pragma once

#include "core/sample/sample_plan.h"

namespace tidui {

/// Makes one person step by step; every step leaves its part of the file complete. Private to core/sample.
class SampleMaker {
public:
    SampleMaker(const SamplePlan& plan, int index);
    CadreFile make();

private:
    QJsonArray list(const QString& key) const { return m_plan.words.value(key).toArray(); }
    QString document(int when);
    bool appraisalCounts(int year) const; ///< 称职 or better: only then the year counts for the next rank.

    void makeIdentity();
    void makeEducation();

    void addRank(int rank, int since, const QString& reason); // sample_career.cpp
    int earliestPromotion(int since, int months) const;
    void makeRanks();
    void makePosts();
    void addPost(const QString& unitName, const QString& title, const QString& level, int since);
    void makeCurrentPost(const QString& title);
    void makeResume();

    void makeAppraisals(); // sample_records.cpp
    void makeSanction();
    void makeHonours();
    void addRelative(const QString& relation, int born);
    void makeFamily();
    void makeParty();
    void makeRetirement();
    void makeLeaving();
    void makeRest();

    struct Stage {
        int since = 0;
        QString text{};
    };
    const SamplePlan& m_plan;
    const SamplePlace m_place;
    const SampleLife& m_life;
    const int m_index;
    const int m_now;
    SampleRandom m_random;
    int m_graduated = 0;
    QString m_bureau{};
    QString m_unitName{};
    QString m_school{};
    std::vector<Stage> m_stages{};
    CadreFile m_file{};
};

PartialDate sampleMonth(int index); ///< From year * 12 + month - 1.

} // namespace tidui
