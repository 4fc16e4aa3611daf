#pragma once

#include "core/appraisal/appraisal_book.h"
#include "core/operation/appraisal_office.h"

namespace tidui {

/// Texts of people of a year that were found in a folder: personal summaries (个人总结) or leaders' comments (评语).
struct PersonTexts {
    struct Text {
        int person = 0; ///< Index in the book.
        QString text{};
    };
    std::vector<Text> texts{};
    QStringList problems{}; ///< File and what is wrong with it.
};

/// Reads the .txt (UTF-8 or GB 18030) and .docx files of a folder that are named by a person of the year: "张三.docx",
/// "张三-2025年总结.txt", or by the number in the roster. A file whose name fits nobody or two people, that can't be
/// read, or that is empty is a problem; so is a text longer than what the form asks for, which is taken all the same.
PersonTexts readPersonTexts(const QString& folder, const AppraisalBook& book);

/// What the texts of a folder are. `period`: of a regular appraisal.
struct TextUse {
    enum class Kind {
        Summary,        ///< 个人总结 of the year
        Comment,        ///< 主管领导评语, beside the grade that is proposed already.
        RegularSummary, ///< 个人小结 of a period
    };
    Kind kind = Kind::Summary;
    int period = 0;
};

/// Leaves out those that have no place yet, a comment without a proposed grade, and says so.
PersonTexts usableTexts(PersonTexts found, const AppraisalBook& book, const TextUse& use);

/// Stores the texts, over those that were there.
Status saveTexts(AppraisalOffice& appraisals, const AppraisalBook& book, const PersonTexts& found, const TextUse& use);

} // namespace tidui
