package org.scalingfund.application;

/** What a feature above does when an application changes under its feet; in the transaction of the change. */
public interface ApplicationFollower {

    /** Nobody reads it any further: people in the middle of something are told. */
    void withdrawn(ApplicationId application);
}
